/** The one process of the container image, in each of its roles. */
package qipp.container;
