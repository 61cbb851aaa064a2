/** The edge of the functions that people call: bytes in, status, headers and bytes out. It knows no server. */
package qipp.cloud.edge;
