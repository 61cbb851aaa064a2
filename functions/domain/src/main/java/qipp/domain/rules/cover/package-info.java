/** What the Cover must say. */
package qipp.domain.rules.cover;
