/** What opening a file has in common whatever its form: limits, reasons to refuse it, texts and numbers of cells. */
package qipp.documents.opening;
