/** The artefact, run by AWS's own Java runtime client against a stand-in of the Runtime API. */
package qipp.lambda.runtime;
