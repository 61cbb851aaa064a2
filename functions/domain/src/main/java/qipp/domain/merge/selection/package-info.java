/** What is to be merged, and by which tracker each organisation is present. */
package qipp.domain.merge.selection;
