/** The tints of marked cells, put into the styles that a workbook has. */
package qipp.documents.marking.style;
