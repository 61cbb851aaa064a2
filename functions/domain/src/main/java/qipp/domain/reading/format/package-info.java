/** What format 1 of the tracker has: its sheets, their columns, the labels of the Cover. */
package qipp.domain.reading.format;
