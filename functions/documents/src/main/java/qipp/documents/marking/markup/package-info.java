/** The text of a workbook's parts as it is written, changed in places and otherwise left as it is. */
package qipp.documents.marking.markup;
