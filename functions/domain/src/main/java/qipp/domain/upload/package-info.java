/** Uploads, and the trackers that came of them. */
package qipp.domain.upload;
