/** What stands in the way of a final submission. */
package qipp.domain.merge.obstacle;
