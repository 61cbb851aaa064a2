/** How a rule writes amounts, days and months, and how it compares texts. */
package qipp.domain.rule.words;
