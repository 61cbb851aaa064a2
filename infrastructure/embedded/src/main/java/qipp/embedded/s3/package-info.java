/** An S3 server in this process, over plain files, that verifies the signature of every request. */
package qipp.embedded.s3;
