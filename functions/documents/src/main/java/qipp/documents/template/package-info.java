/** The tracker as a workbook that people fill in. */
package qipp.documents.template;
