/** A submission added up again from its rows, in the plainest way, sharing nothing with the product. */
package qipp.documents.submission.addedup;
