/** What is done before Lambda takes a snapshot of a function that has started, and after it restored one. */
package qipp.lambda.priming;
