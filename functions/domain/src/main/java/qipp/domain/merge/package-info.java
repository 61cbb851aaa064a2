/** From the trackers of a period to one submission that proves itself, or to all that blocks it. */
package qipp.domain.merge;
