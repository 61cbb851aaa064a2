/** Zip archives whose bytes depend on their content alone. */
package qipp.documents.archive;
