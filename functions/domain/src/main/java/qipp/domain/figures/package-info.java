/** What the figures of a subject are: counts, money, coverage, outlook. */
package qipp.domain.figures;
