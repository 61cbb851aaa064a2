/** Holds the OpenAPI document to the code, and answers to the document. */
package qipp.cloud.openapi;
