/** The whole product in one process: functions, files and table on one machine. */
package qipp.embedded;
