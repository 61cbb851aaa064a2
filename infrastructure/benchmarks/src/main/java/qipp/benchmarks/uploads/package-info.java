/** Uploads to a server, and the server that they go to. */
package qipp.benchmarks.uploads;
