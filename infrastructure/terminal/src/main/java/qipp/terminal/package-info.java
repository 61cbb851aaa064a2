/** What every command has of the terminal: where its words go, their colours, and how it ends. */
package qipp.terminal;
