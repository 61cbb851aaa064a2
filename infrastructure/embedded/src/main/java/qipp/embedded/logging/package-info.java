/** How lines of the log are written. */
package qipp.embedded.logging;
