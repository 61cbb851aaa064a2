/** Takes what storage tells over HTTP, apart from the server that people reach. */
package qipp.container.events;
