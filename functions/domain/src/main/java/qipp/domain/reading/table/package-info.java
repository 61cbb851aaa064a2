/** Sheets as tables with named columns, the Cover as labels with values. */
package qipp.domain.reading.table;
