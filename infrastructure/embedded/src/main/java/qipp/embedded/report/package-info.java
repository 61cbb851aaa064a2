/** A submission as a director reads it at a terminal. */
package qipp.embedded.report;
