/** Work that is divided among the processors of the machine. */
package qipp.documents.processors;
