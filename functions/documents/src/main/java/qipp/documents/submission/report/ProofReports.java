package qipp.documents.submission.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.documents.report.Report;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.Account;
import qipp.domain.ledger.Tally;
import qipp.domain.merge.selection.Exclusion;
import qipp.domain.merge.submission.CrossCheck;
import qipp.domain.merge.submission.Ledger;
import qipp.domain.merge.submission.Submission;
import qipp.domain.money.Pounds;
import qipp.domain.place.Place;

/** What a submission says of its own sources as tables: ledger, exclusions, findings, cross-checks. */
public final class ProofReports {
    private final Submission submission;

    public ProofReports(Submission submission) {
        this.submission = submission;
    }

    /** One account of the ledger, or all of them. */
    record Line(String sheet, Optional<String> measure, Tally in, Tally out, Tally excluded, boolean isTotal) {
        static Line of(Account account, Ledger ledger) {
            return new Line(
                    account.sheet().label(),
                    account.measure(),
                    ledger.in().of(account),
                    ledger.out().of(account),
                    ledger.excluded().of(account),
                    false);
        }

        static Line total(Ledger ledger) {
            return new Line(
                    "Total",
                    Optional.empty(),
                    ledger.in().total(),
                    ledger.out().total(),
                    ledger.excluded().total(),
                    true);
        }
    }

    Report<Line> ledger() {
        return ledger(accounts());
    }

    /** With a line that adds all up: programs would count it twice. */
    public Report<Line> ledgerWithTotal() {
        return ledger(Stream.concat(accounts(), Stream.of(Line.total(submission.ledger()))));
    }

    private Stream<Line> accounts() {
        var ledger = submission.ledger();
        return ledger.accounts().stream().map(account -> Line.of(account, ledger));
    }

    private static Report<Line> ledger(Stream<Line> lines) {
        return new Report<>("ledger", "Ledger", LEDGER, lines.toList(), Line::isTotal);
    }

    private static final List<Field<Line>> LEDGER = List.of(
            Field.text("sheet", "Sheet", "The sheet of the trackers.", Line::sheet),
            Field.optionalText(
                    "measure",
                    "Measure",
                    "The measure; empty for what carries no money and for the rows of initiatives.",
                    Line::measure),
            Field.count(
                    "rowsIn",
                    "Rows in",
                    "Rows of every file.",
                    line -> line.in().rows()),
            Field.count(
                    "rowsOut",
                    "Rows out",
                    "Rows of the submission.",
                    line -> line.out().rows()),
            Field.count(
                    "rowsExcluded",
                    "Rows excluded",
                    "Rows left out.",
                    line -> line.excluded().rows()),
            Field.amount(
                    "poundsIn", "Pounds in", "Their amounts.", line -> line.in().pounds()),
            Field.amount(
                    "poundsOut",
                    "Pounds out",
                    "Their amounts.",
                    line -> line.out().pounds()),
            Field.amount(
                    "poundsExcluded",
                    "Pounds excluded",
                    "Their amounts.",
                    line -> line.excluded().pounds()));

    public Report<Exclusion> exclusions() {
        return Report.of("exclusions", "Exclusions", EXCLUSIONS, submission.exclusions());
    }

    private static final List<Field<Exclusion>> EXCLUSIONS = List.of(
            Field.optionalText("organisation", "Organisation", "Whose file it is.", Exclusion::organisation),
            Field.text("reason", "Reason", "Why it is left out.", Exclusion::reason),
            Field.count(
                    "rows",
                    "Rows",
                    "Its rows.",
                    exclusion -> exclusion.tallies().total().rows()),
            Field.amount(
                    "pounds",
                    "Pounds",
                    "Their amounts.",
                    exclusion -> exclusion.tallies().total().pounds()),
            Field.count(
                    "findings",
                    "Findings",
                    "How many findings it has.",
                    exclusion -> exclusion.findings().size()),
            Field.text("sha256", "SHA-256", "The hash of the file.", Exclusion::sha256));

    /** A finding of a tracker that is in the submission, or of one that was excluded. */
    record Found(Optional<String> organisation, boolean excluded, Finding finding) {
        Place place() {
            return finding.place();
        }
    }

    public Report<Found> findings() {
        var in = submission.findings().stream()
                .map(found -> new Found(Optional.of(found.organisation()), false, found.finding()));
        var excluded = submission.exclusions().stream()
                .flatMap(exclusion -> exclusion.findings().stream()
                        .map(finding -> new Found(exclusion.organisation(), true, finding)));
        return Report.of(
                "findings", "Findings", FINDINGS, Stream.concat(in, excluded).toList());
    }

    private static final List<Field<Found>> FINDINGS = List.of(
            Field.optionalText("organisation", "Organisation", "In whose tracker it is.", Found::organisation),
            Field.truth(
                    "excluded", "Excluded", "Whether that file was left out.", found -> Optional.of(found.excluded())),
            Field.text(
                    "code", "Code", "Its code.", found -> found.finding().code().published()),
            Field.word(
                    "severity",
                    "Severity",
                    "rejects, explain or note.",
                    found -> found.finding().severity().published()),
            Field.optionalText(
                    "sheet", "Sheet", "Where it is.", found -> found.place().sheet()),
            Field.optionalText(
                    "cell", "Cell", "Where it is.", found -> found.place().cell()),
            Field.optionalText(
                    "row", "Row", "Where it is.", found -> found.place().row()),
            Field.optionalText(
                    "column", "Column", "Where it is.", found -> found.place().column()),
            Field.text(
                    "entered",
                    "Entered",
                    "What stands there.",
                    found -> found.finding().entered()),
            Field.text(
                    "expected",
                    "Expected",
                    "What should.",
                    found -> found.finding().expected()),
            Field.optionalAmount(
                    "difference",
                    "Difference",
                    "Entered less expected.",
                    found -> found.finding().difference().map(Pounds::new)),
            Field.text(
                    "message",
                    "Message",
                    "What is wrong.",
                    found -> found.finding().message()),
            Field.text(
                    "fix",
                    "What to do",
                    "What to do about it.",
                    found -> found.finding().fix()));

    Report<CrossCheck> crossChecks() {
        return Report.of("cross-checks", "Cross-checks", CROSS_CHECKS, submission.crossChecks());
    }

    private static final List<Field<CrossCheck>> CROSS_CHECKS = List.of(
            Field.word(
                    "kind", "Kind", "What was compared.", check -> check.kind().published()),
            Field.text(
                    "organisations",
                    "Organisations",
                    "Whom it is about.",
                    check -> String.join(", ", check.organisations())),
            Field.text("what", "What", "The shared name, or the figure.", CrossCheck::what),
            Field.optionalAmount("difference", "Difference", "By how much two amounts differ.", CrossCheck::difference),
            Field.text("message", "Message", "What it may mean.", CrossCheck::message));
}
