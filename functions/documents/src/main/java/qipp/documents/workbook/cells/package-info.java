/** What stands in a cell, made of what is stored: texts, numbers, and the days that number formats show. */
package qipp.documents.workbook.cells;
