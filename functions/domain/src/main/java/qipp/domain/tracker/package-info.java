/** A tracker that was understood: plain values. */
package qipp.domain.tracker;
