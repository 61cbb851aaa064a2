/** The financial year and its months. */
package qipp.domain.time;
