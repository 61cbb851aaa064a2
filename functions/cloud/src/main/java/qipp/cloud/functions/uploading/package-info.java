/** Before and after a file is put: the link, and the answer to whoever put it. */
package qipp.cloud.functions.uploading;
