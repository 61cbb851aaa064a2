/** How a second process asks the one that serves to do something with the data that only it can open. */
package qipp.embedded.control;
