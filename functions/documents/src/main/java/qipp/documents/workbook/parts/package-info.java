/** The parts of a workbook's package and their XML, unpacked within limits, with nothing active in them. */
package qipp.documents.workbook.parts;
