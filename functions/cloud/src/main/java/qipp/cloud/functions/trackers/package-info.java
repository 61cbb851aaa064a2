/** What is told of an organisation's tracker. */
package qipp.cloud.functions.trackers;
