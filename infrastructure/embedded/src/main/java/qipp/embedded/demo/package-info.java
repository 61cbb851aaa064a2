/** The whole road on one machine, walked as any client walks it: over HTTP, by links, with tokens. */
package qipp.embedded.demo;
