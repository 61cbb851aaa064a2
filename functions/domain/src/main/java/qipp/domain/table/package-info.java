/** A programme's tables: checked against the programme, and rendered. */
package qipp.domain.table;
