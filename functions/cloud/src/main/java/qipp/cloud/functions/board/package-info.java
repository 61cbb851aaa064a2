/** A period at a glance. */
package qipp.cloud.functions.board;
