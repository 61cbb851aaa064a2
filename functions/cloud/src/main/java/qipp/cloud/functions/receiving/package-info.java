/** What was put becomes a revision, by whichever road it is told of. */
package qipp.cloud.functions.receiving;
