/** Tries the image from outside, and has the JVM learn for it. */
package qipp.image;
