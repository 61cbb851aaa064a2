/** Bytes into values and values into bytes: workbooks, JSON, CSV and reports. */
package qipp.documents;
