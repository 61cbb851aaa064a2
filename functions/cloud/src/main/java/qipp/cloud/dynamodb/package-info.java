/** The table in DynamoDB, by the enhanced client. */
package qipp.cloud.dynamodb;
