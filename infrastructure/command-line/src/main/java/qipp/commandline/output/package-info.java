/** What checking gave: for people as tables, for programs as JSON and CSV. */
package qipp.commandline.output;
