/** Dates, months, numbers and words as people type them. */
package qipp.domain.reading.text;
