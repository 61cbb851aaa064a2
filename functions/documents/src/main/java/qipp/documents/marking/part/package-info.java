/** Each part of a workbook that marks change or add: sheets, comments, their boxes, the list of findings. */
package qipp.documents.marking.part;
