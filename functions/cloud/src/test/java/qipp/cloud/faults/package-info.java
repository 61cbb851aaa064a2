/** Stores that fail when a test says so: wrapped around any table and any files. */
package qipp.cloud.faults;
