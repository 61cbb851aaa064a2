/** Files in S3, or in a store that speaks like it, by the AWS SDK. */
package qipp.cloud.s3;
