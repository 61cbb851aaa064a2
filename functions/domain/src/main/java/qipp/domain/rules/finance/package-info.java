/** Rules of the rows of money. */
package qipp.domain.rules.finance;
