/** The document of a submission, written and read: canonical, and sealed with its own hash. */
package qipp.documents.submission.json;
