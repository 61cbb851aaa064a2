/** Tables of typed, described columns, as CSV files and as sheets. */
package qipp.documents.report;
