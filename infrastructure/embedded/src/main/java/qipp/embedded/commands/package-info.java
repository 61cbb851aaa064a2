/** What is said at the command line of the embedded server: serve, demo, backup. */
package qipp.embedded.commands;
