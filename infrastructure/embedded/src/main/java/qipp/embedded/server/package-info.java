/** Everything in one process: table, files, sign-in, functions and the HTTP server, over one data folder. */
package qipp.embedded.server;
