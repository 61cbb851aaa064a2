/** The command line: it runs the domain on files, without a server. */
package qipp.commandline;
