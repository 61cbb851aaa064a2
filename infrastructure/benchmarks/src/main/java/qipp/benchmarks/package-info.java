/** How long things take and what they need: whole paths as programs, small pieces with JMH. Ratios are of one run. */
package qipp.benchmarks;
