/** What every command of {@code qipp} has of the terminal, those that serve too: where its words go, their colours, and how it ends. */
package qipp.terminal;
