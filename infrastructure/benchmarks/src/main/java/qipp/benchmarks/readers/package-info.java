/** Programs that read one workbook, each with one library. */
package qipp.benchmarks.readers;
