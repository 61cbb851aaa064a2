/** What the rows of a table stand for: organisations, themes, schemes, initiatives, milestones. */
package qipp.domain.table.entries;
