/** Text in columns and in lines, as a terminal shows it. */
package qipp.embedded.console;
