package qipp.documents.workbook;

/** A sheet in the workbook's list, with the id of the relationship that leads to its part. */
record SheetEntry(String name, boolean hidden, String relationshipId) {}
