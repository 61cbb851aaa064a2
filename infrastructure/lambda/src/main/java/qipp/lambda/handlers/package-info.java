/** The functions as Lambda invokes them: the bytes of an event in, the bytes of an answer out. */
package qipp.lambda.handlers;
