/** A programme's tables: figures by their paths, and grids of typed cells. */
package qipp.domain.table;
