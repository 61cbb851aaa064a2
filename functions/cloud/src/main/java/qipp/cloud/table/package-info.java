/** The one key-value table behind everything that is remembered. */
package qipp.cloud.table;
