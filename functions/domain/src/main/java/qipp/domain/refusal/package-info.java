/** What may be refused to a caller, and why. */
package qipp.domain.refusal;
