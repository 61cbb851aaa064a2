/** Which rows of a table are shown. */
package qipp.domain.table.filter;
