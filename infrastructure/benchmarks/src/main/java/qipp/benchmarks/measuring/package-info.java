/** Programs run in JVMs of their own, what they took, and what is said of it. */
package qipp.benchmarks.measuring;
