/** What a submission says as tables: of its figures, rows, judgements, sources, and as the programme asks. */
package qipp.documents.submission.report;
