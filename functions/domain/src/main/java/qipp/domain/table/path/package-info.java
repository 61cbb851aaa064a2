/** Figures and ratings by the paths that a programme's tables name. */
package qipp.domain.table.path;
