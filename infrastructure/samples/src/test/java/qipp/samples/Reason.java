package qipp.samples;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;

/**
 * Why a change of a cell gives something else than one finding at that cell.
 *
 * @param where the cells, as a pattern of the sheet with its label or column
 * @param changes the changes, as a pattern
 * @param codes what is found instead
 */
record Reason(Pattern where, Pattern changes, Set<Code> codes, String why) {
    private static final String MONTH = "(Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Jan|Feb|Mar)";
    private static final String TEXT = "WORDS|MISTYPED";

    static final List<Reason> ALL = List.of(
            reason("Cover/Prepared by.*", "CLEARED|" + TEXT, "it informs: any text will do, or none"),
            reason(
                    "Cover/.* \\(label\\)",
                    "WORDS",
                    "a name unlike the label's own: the label is missing, and another is there",
                    Code.LABEL_MISSING,
                    Code.COLUMN_UNKNOWN),
            reason(
                    "(Initiatives|Milestones|Finance)/(Ref|Initiative|Theme|Initiative ref|Milestone|Due|Status|Line|Measure|"
                            + MONTH + ") \\(header\\)",
                    "WORDS",
                    "a name unlike the column's own: the column is missing, and another is there",
                    Code.COLUMN_MISSING,
                    Code.COLUMN_UNKNOWN),
            reason(
                    "Milestones/Completed on \\(header\\)",
                    ".*",
                    "an optional column that is not there leaves its cells blank: each row is explained on its own",
                    Code.COLUMN_UNKNOWN,
                    Code.MILESTONE_COMPLETE_WITHOUT_DATE),
            reason(
                    "Milestones/Reason \\(header\\)",
                    ".*",
                    "an optional column that is not there leaves its cells blank: each row is explained on its own",
                    Code.COLUMN_UNKNOWN,
                    Code.MILESTONE_SLIPPED_WITHOUT_REASON),
            reason(
                    "Milestones/Mitigating action \\(header\\)",
                    ".*",
                    "an optional column that is not there leaves its cells blank: each row is explained on its own",
                    Code.COLUMN_UNKNOWN,
                    Code.MILESTONE_SLIPPED_WITHOUT_ACTION),
            reason(
                    "(Initiatives|Finance)/.* \\(header\\)",
                    "CLEARED",
                    "an optional column without values need not be there"),
            reason(
                    "Initiatives/(Initiative|Scheme|Clinical lead|Executive lead|Lead organisation|Project lead|Issue|Mitigation)",
                    TEXT,
                    "any text will do"),
            reason("Initiatives/(Identified|Recurrent)", "CLEARED", "it has a default"),
            reason(
                    "Initiatives/Ref",
                    TEXT,
                    "any text is a ref: the rows of other sheets that name the old one are found",
                    Code.REF_TO_NOTHING),
            reason("Milestones/(Ref|Milestone|Organisation|Reason|Mitigating action)", TEXT, "any text will do"),
            reason("Milestones/Organisation", "CLEARED", "it is optional"),
            reason("Milestones/Due", "LATER_DATE", "another date may be right: only an earlier tracker can tell"),
            reason(
                    "Milestones/Due",
                    "LATER_DATE",
                    "the new date is named, as the one to be changed",
                    Code.MILESTONE_NEW_DATE_BEFORE_DUE),
            reason("Milestones/New date", "LATER_DATE", "another date may be right"),
            reason("Milestones/New date", "CLEARED", "the milestone is in progress without one"),
            reason(
                    "Finance/" + MONTH,
                    "WRONG_DIGIT",
                    "the total is named: which of the months is wrong cannot be told",
                    Code.FULL_YEAR_DIFFERS),
            reason("Finance/Full year", "CLEARED", "it is optional"),
            reason(
                    "Finance/Organisation",
                    "WORDS",
                    "it makes the row one of a part: that of the whole is missing",
                    Code.FINANCE_ROW_MISSING));

    boolean explains(Mutation mutation, List<Finding> findings) {
        return where.matcher(mutation.where()).matches()
                && changes.matcher(mutation.change().name()).matches()
                && codes.equals(findings.stream().map(Finding::code).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return changes + " at " + where + " gives " + codes + ": " + why;
    }

    private static Reason reason(String where, String changes, String why, Code... codes) {
        return new Reason(
                Pattern.compile(where),
                Pattern.compile(changes),
                Stream.of(codes).collect(Collectors.toSet()),
                why);
    }
}
