/** What a submission is: figures, rows, and the proof that nothing was lost. */
package qipp.domain.merge.submission;
