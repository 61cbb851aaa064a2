/** What a person at a terminal sees: text tables and colours. */
package qipp.embedded.console;
