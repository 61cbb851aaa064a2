/** The commands that serve, as the list of commands and the shell's completion name them. */
package qipp.commandline.served;
