/** What is wrong, or worth knowing, in a tracker. */
package qipp.domain.finding;
