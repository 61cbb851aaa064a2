/** The form of a programme's document, by its JSON Schema: what is wrong with it, and what is meant where it is silent. */
package qipp.documents.programme.schema;
