/** The last afternoon before a deadline, over stores in memory that count. */
package qipp.benchmarks.afternoon;
