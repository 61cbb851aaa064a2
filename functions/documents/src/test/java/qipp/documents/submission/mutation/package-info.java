/** One value of a tracker changed, and what of the submission moves by it. */
package qipp.documents.submission.mutation;
