/** What is answered where something is wrong: problem details (RFC 9457). */
package qipp.cloud.edge.problem;
