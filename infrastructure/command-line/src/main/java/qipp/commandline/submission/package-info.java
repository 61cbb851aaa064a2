/** The commands qipp merge and qipp verify. */
package qipp.commandline.submission;
