/** Spreadsheets that the product writes: sheets of typed columns. */
package qipp.documents.spreadsheet;
