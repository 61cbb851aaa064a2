/** What can be proven of the template by reading it. */
package qipp.lambda.template;
