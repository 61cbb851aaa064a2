/** The deployed template, tried from outside in LocalStack. */
package qipp.localstack;
