/** One reader for each sheet: from rows of a table to rows as entered. */
package qipp.domain.reading.rows;
