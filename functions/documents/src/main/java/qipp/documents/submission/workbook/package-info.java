/** The sheets of a submission that people read first, and the workbook around all of them. */
package qipp.documents.submission.workbook;
