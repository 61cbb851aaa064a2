/** Money: exact amounts and ratios. */
package qipp.domain.money;
