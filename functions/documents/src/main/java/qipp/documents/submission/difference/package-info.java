/** Where a file of a submission differs from the one that its rows give. */
package qipp.documents.submission.difference;
