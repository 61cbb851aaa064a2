/** The parts of a merge that are measured alone. */
package qipp.benchmarks.merging;
