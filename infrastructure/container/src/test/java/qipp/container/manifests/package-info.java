/** Holds the manifests to the APIs that take them, and to what the program needs. */
package qipp.container.manifests;
