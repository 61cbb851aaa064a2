/** The six sample trackers of London, June 2012, and what makes them. */
package qipp.samples;
