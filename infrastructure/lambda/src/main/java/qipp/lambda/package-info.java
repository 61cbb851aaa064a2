/** The functions on AWS Lambda. */
package qipp.lambda;
