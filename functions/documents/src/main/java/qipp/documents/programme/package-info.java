/** The programme as a document: its schema, its reader and writer, and the programmes that ship. */
package qipp.documents.programme;
