/** A tracker as it was entered: every cell with its place. */
package qipp.domain.entry;
