/** Joins everything: names every bean and reads the environment once. */
package qipp.cloud.application;
