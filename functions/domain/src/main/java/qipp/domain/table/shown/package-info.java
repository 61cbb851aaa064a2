/** What a table is when it is made: typed cells under headings. */
package qipp.domain.table.shown;
