/** A submission as the files that leave the system, and the proof that they hold. */
package qipp.documents.submission;
