/** A programme and trackers as large as they get. */
package qipp.benchmarks.large;
