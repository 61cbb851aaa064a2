/** The functions, one class each: read, decide, write. No type of HTTP, AWS or Spring is known here. */
package qipp.cloud.functions;
