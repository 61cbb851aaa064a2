/** Values and files to test with: a small made-up programme, trackers made from a seed, golden files. */
package qipp.documents.examples;
