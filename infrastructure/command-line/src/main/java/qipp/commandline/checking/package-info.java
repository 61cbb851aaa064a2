/** Files, checked one by one. */
package qipp.commandline.checking;
