/** Which programme a tracker is checked against. */
package qipp.commandline.programme;
