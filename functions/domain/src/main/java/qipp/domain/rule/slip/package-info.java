/** Amounts in another unit, or with another sign, than the rest. */
package qipp.domain.rule.slip;
