/** The table in one SQLite file. */
package qipp.embedded.table;
