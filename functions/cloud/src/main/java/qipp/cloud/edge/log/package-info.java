/** What is written down of calls and of files: enough to find one again, and nothing that was sent. */
package qipp.cloud.edge.log;
