/** The command qipp check. */
package qipp.commandline.check;
