/** Rules of milestones. */
package qipp.domain.rules.milestones;
