/** Sheets, programmes and trackers for tests, made by hand. */
package qipp.domain.testing;
