/** How the parts of the data folder say that they cannot be opened. */
package qipp.embedded.opening;
