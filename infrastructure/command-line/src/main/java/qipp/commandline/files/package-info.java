/** Files that are read once and whole, and folders that are written whole or not at all. */
package qipp.commandline.files;
