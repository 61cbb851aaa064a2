/** The functions and the adapters that fetch for them and save what they decide. */
package qipp.cloud;
