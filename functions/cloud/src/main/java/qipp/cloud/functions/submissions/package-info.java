/** The trackers of a period become one submission; what is told of it. */
package qipp.cloud.functions.submissions;
