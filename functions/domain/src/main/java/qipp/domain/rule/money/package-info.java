/** The rows of money as rules look at them: by what they are about, by month, as exactly as they were written. */
package qipp.domain.rule.money;
