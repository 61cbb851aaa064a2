/** What a command has of the outside, and how it ends. */
package qipp.commandline.screen;
