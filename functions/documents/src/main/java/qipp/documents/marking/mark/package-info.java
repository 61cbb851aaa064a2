/** Which cells are marked, and what is said at them. */
package qipp.documents.marking.mark;
