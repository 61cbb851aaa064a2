/** A file becomes findings, figures and ratings. */
package qipp.cloud.functions.checking;
