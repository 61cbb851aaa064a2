package qipp.embedded.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import qipp.domain.merge.submission.MilestoneNotMet;
import qipp.domain.merge.submission.Submission;
import qipp.embedded.console.Cell;
import qipp.embedded.console.TextTable;
import qipp.terminal.Colours;

/** The milestones that were due and not met. */
public record NotMetTable(Submission submission, Colours colours) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final int LONGEST_NAME = 60;
    private static final String CUT = "...";

    /** One line for each. */
    public List<String> lines() {
        var table = new TextTable()
                .row(Stream.of(
                                Cell.left(""),
                                Cell.left("Milestone"),
                                Cell.left("Due"),
                                Cell.left("Now"),
                                Cell.right("Slippage"))
                        .map(cell -> cell.painted(colours::faint))
                        .toList());
        submission.milestonesNotMet().forEach(late -> table.row(cells(late)));
        return table.lines();
    }

    private static List<Cell> cells(MilestoneNotMet late) {
        return List.of(
                Cell.left(late.organisation()),
                Cell.left(cut(late.milestone().name())),
                Cell.left(MONTH.format(late.milestone().firstDue())),
                Cell.left(late.classified().expected().map(MONTH::format).orElse("no new date")),
                Cell.right(late.slippageMonths().map(Shown::months).orElse("-")));
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - CUT.length()) + CUT;
    }
}
