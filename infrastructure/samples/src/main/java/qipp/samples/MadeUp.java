package qipp.samples;

import java.util.List;

/** What the report does not publish and a tracker needs: filled plainly, and said so in each workbook. */
record MadeUp(String where, String what) {
    static final List<MadeUp> ALL = List.of(
            new MadeUp(
                    "Cover",
                    "Own rating: Amber for North West London, which gave notice that later milestones may slip; the report gives no own ratings."),
            new MadeUp(
                    "Initiatives",
                    "Names beyond those in the appendix, refs, and which theme each belongs to; only their number is published."),
            new MadeUp(
                    "Milestones",
                    "All texts, refs and dates but those of the appendix: a milestone that was met is complete on its original date, the last day of April, May or June; a later one is due at the end of a month from July to March."),
            new MadeUp("Milestones", "Each mitigating action."),
            new MadeUp("Milestones", "A month in the appendix stands for its last day."),
            new MadeUp(
                    "Finance, initiatives",
                    "The published value of all initiatives is shared equally among them and over the months; what was delivered is what was planned."),
            new MadeUp(
                    "Finance, ALL",
                    "The published £000s to the end of May and of the year are spread equally over their months, in pounds that round to the published figures and to the published totals of London."));
}
