/** What is computed: counts, money, coverage, outlook. */
package qipp.domain.figures;
