/** Joins everything for Lambda: names the bean that runs and reads the environment once. */
package qipp.lambda.application;
