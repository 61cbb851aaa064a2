package qipp.domain.programme;

/**
 * How milestones are rated.
 *
 * @param days a slip of at most so many days counts little
 * @param redAbove how many longer slips are still Amber
 */
public record MilestonePolicy(int days, int redAbove) {}
