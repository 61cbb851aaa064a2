package qipp.documents.submission.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import qipp.documents.report.Field;
import qipp.documents.report.Report;
import qipp.domain.merge.submission.MilestoneNotMet;
import qipp.domain.merge.submission.Submission;
import qipp.domain.money.Ratio;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.rating.Rated;

/** What a submission judges as tables: ratings with their reasons, and the milestones that are not met. */
public final class JudgementReports {
    private final Submission submission;

    public JudgementReports(Submission submission) {
        this.submission = submission;
    }

    Report<Rated> ratings() {
        return Report.of("ratings", "Ratings", RATINGS, submission.ratings());
    }

    private static final List<Field<Rated>> RATINGS = List.of(
            Field.text(
                    "subject",
                    "Subject",
                    "What is rated, as a path.",
                    rated -> rated.subject().path()),
            Field.word(
                    "kind",
                    "Kind",
                    "ytd, forecast, milestones, coverage or overall.",
                    rated -> rated.kind().published()),
            Field.rating("rating", "Rating", "What the rule gives.", rated -> Optional.of(rated.rating())),
            Field.rating("own", "Own rating", "The organisation's own.", Rated::own),
            Field.text("rule", "Reason", "The rule that gave the rating.", Rated::rule),
            Field.text("inputs", "Inputs", "What the rule looked at, exact.", JudgementReports::inputs),
            Field.number(
                    "value",
                    "Value",
                    "The exact ratio, to six decimals.",
                    rated -> rated.value().map(JudgementReports::shown)),
            Field.number("threshold", "Threshold", "What it was compared with.", Rated::threshold),
            Field.rating(
                    "rollUp.rating",
                    "Roll-up",
                    "The rating of the initiatives below, put together.",
                    rated -> rated.rollUp().map(RollUp::rating)),
            Field.optionalCount(
                    "rollUp.red",
                    "Red below",
                    "How many are Red.",
                    rated -> rated.rollUp().map(RollUp::red)),
            Field.optionalCount(
                    "rollUp.amber",
                    "Amber below",
                    "How many are Amber.",
                    rated -> rated.rollUp().map(RollUp::amber)),
            Field.optionalCount(
                    "rollUp.green",
                    "Green below",
                    "How many are Green.",
                    rated -> rated.rollUp().map(RollUp::green)),
            Field.rating(
                    "flip.to",
                    "Would become",
                    "The rating after the smallest change that alters it.",
                    rated -> rated.flip().map(Flip::to)),
            Field.optionalText(
                    "flip.by",
                    "If this changed",
                    "The input that changes.",
                    rated -> rated.flip().map(Flip::by)),
            Field.number(
                    "flip.change",
                    "By",
                    "By so many pounds or milestones.",
                    rated -> rated.flip().map(Flip::change)));

    public Report<MilestoneNotMet> milestonesNotMet() {
        return Report.of("milestones-not-met", "Milestones not met", NOT_MET, submission.milestonesNotMet());
    }

    private static final List<Field<MilestoneNotMet>> NOT_MET = List.of(
            Field.text("organisation", "Organisation", "The code of the organisation.", MilestoneNotMet::organisation),
            Field.optionalText(
                    "part", "Part", "The part of it.", late -> late.milestone().organisation()),
            Field.text(
                    "initiative",
                    "Initiative",
                    "The ref of its initiative.",
                    late -> late.milestone().initiative().text()),
            Field.text(
                    "ref", "Ref", "Its own ref.", late -> late.milestone().ref().text()),
            Field.text(
                    "milestone",
                    "Milestone",
                    "What was to be reached.",
                    late -> late.milestone().name()),
            Field.word(
                    "class",
                    "Class",
                    "slipped, newDatePassed or overdueWithoutPlan.",
                    late -> late.classified().milestoneClass().published()),
            Field.day(
                    "due",
                    "Due",
                    "The original date.",
                    late -> Optional.of(late.milestone().firstDue())),
            Field.day(
                    "newDate",
                    "New date",
                    "The date that counts now.",
                    late -> late.classified().expected()),
            Field.optionalCount("slippageMonths", "Months late", "By so many months.", MilestoneNotMet::slippageMonths),
            Field.optionalCount(
                    "slippageWeeks", "Weeks late", "By so many weeks, rounded up.", MilestoneNotMet::slippageWeeks),
            Field.optionalText(
                    "reason", "Reason", "Why.", late -> late.milestone().reason()),
            Field.optionalText(
                    "mitigatingAction",
                    "Mitigating action",
                    "What is done about it.",
                    late -> late.milestone().mitigatingAction()),
            Field.optionalText(
                    "sheet",
                    "Sheet",
                    "Where it stands in its file.",
                    late -> late.milestone().source().sheet()),
            Field.count(
                    "row",
                    "Row",
                    "Where it stands in its file.",
                    late -> late.milestone().source().number()));

    private static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(Ratio.SHOWN_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String inputs(Rated rated) {
        return rated.inputs().entrySet().stream()
                .map(input -> input.getKey() + " " + plain(input.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
