/** Excel workbooks (.xlsx): a reader that withstands hostile files. Only the JDK is used. */
package qipp.documents.workbook;
