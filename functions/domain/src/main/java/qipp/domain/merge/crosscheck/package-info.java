/** What shows only when trackers stand side by side. */
package qipp.domain.merge.crosscheck;
