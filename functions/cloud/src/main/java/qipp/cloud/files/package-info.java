/** Files as values, and files that are kept under their hash. */
package qipp.cloud.files;
