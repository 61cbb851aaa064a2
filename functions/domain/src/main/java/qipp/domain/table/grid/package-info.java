/** The three shapes of a table: rows across columns, figures, and lists. */
package qipp.domain.table.grid;
