/** What all functions share: how one is called, by whom, about what. No type of HTTP, AWS or Spring is known here or below. */
package qipp.cloud.functions;
