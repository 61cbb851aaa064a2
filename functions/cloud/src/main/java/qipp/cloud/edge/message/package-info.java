/** A request and a response of HTTP, as plain values. */
package qipp.cloud.edge.message;
