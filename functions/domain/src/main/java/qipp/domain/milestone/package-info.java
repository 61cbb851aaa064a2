/** What a milestone is as at a date, and by how much it slips. */
package qipp.domain.milestone;
