/** What starts in a function's virtual machine: the artefact, and a plain handler to hold it against. */
package qipp.benchmarks.startup;
