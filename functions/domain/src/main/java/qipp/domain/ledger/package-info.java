/** Rows and pounds, counted so that nothing can be lost without a word. */
package qipp.domain.ledger;
