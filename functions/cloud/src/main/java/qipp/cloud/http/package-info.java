/** Serves the functions over HTTP by spring-cloud-function-web, and closes what that leaves open. */
package qipp.cloud.http;
