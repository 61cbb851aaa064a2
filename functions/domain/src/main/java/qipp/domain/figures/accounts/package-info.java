/** How figures are made of a tracker's rows, by accounts that add up in any order and grouping. */
package qipp.domain.figures.accounts;
