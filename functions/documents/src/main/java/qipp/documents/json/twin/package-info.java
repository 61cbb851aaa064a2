/** The JSON twin of the workbook, opened as the sheets that it stands for. */
package qipp.documents.json.twin;
