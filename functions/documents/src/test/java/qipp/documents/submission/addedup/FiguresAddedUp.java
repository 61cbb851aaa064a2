package qipp.documents.submission.addedup;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.submission.addedup.Said.equal;
import static qipp.documents.submission.addedup.Said.ratio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.documents.json.JsonFields;

/** Every figure of every subject, added up again from the rows. */
final class FiguresAddedUp {
    private static final Map<String, BigDecimal> FACTORS =
            Map.of("best", BigDecimal.ONE, "middle", new BigDecimal("0.75"), "worst", new BigDecimal("0.1875"));

    private final SubmissionAsRead submission;
    private final PlainRows rows;

    FiguresAddedUp(SubmissionAsRead submission) {
        this.submission = submission;
        this.rows = submission.rows;
    }

    void check() {
        submission.figures().forEach(this::check);
    }

    private void check(String subject, JsonFields said) {
        var scope = submission.scope(subject);
        if (scope.isPart()) {
            checkPart(subject, said, scope);
            return;
        }
        var initiatives = rows.initiatives(scope::hasInitiative);
        assertThat(said.count("initiatives")).as(subject).isEqualTo(initiatives.size());
        var money = said.object("money");
        var sums = new MoneyAddedUp(rows, subject, lines(initiatives));
        sums.check(money.object("initiatives"));
        checkScenarios(subject, money.object("initiatives"), initiatives);
        assertThat(money.optionalObject("all").isPresent()).as(subject).isEqualTo(scope.isWhole());
        money.optionalObject("all").ifPresent(all -> new MoneyAddedUp(rows, subject + " ALL", all(scope)).check(all));
        checkMilestones(subject, said.object("milestones"), scope);
        checkCoverage(subject, said, scope);
        new OutlookAddedUp(submission).check(subject, said.object("outlook"), scope);
    }

    private List<MoneyAddedUp.OfOrganisation> lines(List<JsonFields> initiatives) {
        return initiatives.stream()
                .map(row -> new MoneyAddedUp.OfOrganisation(row.text("organisation"), row.text("ref")))
                .toList();
    }

    private List<MoneyAddedUp.OfOrganisation> all(Scope scope) {
        return submission
                .present(scope)
                .map(code -> new MoneyAddedUp.OfOrganisation(code, "ALL"))
                .toList();
    }

    private void checkScenarios(String subject, JsonFields said, List<JsonFields> initiatives) {
        var planned =
                initiatives.stream().filter(row -> row.truth("identified")).toList();
        var others =
                initiatives.stream().filter(row -> !row.truth("identified")).toList();
        equal(subject, "identified", said, Optional.of(PlainRows.sum(planned, submission::plan)));
        equal(subject, "unidentified", said, Optional.of(PlainRows.sum(others, submission::plan)));
        FACTORS.forEach((scenario, factor) -> {
            var sum = initiatives.stream()
                    .map(row -> row.optionalNumber(scenario)
                            .orElseGet(() -> outturn(row).multiply(factor)))
                    .reduce(BigDecimal::add)
                    .map(exact -> exact.setScale(2, RoundingMode.HALF_EVEN));
            equal(subject, scenario, said, sum);
        });
    }

    private BigDecimal outturn(JsonFields row) {
        return rows.outturn(row.text("organisation"), row.text("ref"));
    }

    private void checkMilestones(String subject, JsonFields said, Scope scope) {
        var refs = rows.initiatives(scope::hasInitiative).stream()
                .map(row -> row.text("organisation") + "/" + row.text("ref"))
                .toList();
        new MilestonesAddedUp(rows)
                .check(
                        subject,
                        said,
                        rows.milestones(row -> scope.isWhole()
                                ? scope.organisations().test(row.text("organisation"))
                                : refs.contains(row.text("organisation") + "/" + row.text("initiativeRef"))));
    }

    /** A part's rows are of its own; its scenarios and years are of the whole. */
    private void checkPart(String subject, JsonFields said, Scope scope) {
        new MilestonesAddedUp(rows)
                .check(
                        subject,
                        said.object("milestones"),
                        rows.milestones(row -> scope.organisations().test(row.text("organisation"))
                                && row.optionalText("part")
                                        .equals(Optional.of(scope.below().getLast()))));
    }

    private void checkCoverage(String subject, JsonFields said, Scope scope) {
        var coverage = said.optionalObject("coverage");
        if (coverage.isEmpty()) {
            assertThat(scope.isWhole() && submission.present(scope).anyMatch(code -> !submission.isNil(code)))
                    .as(subject + " coverage")
                    .isFalse();
            return;
        }
        var plan = PlainRows.sum(rows.initiatives(scope::hasInitiative), submission::plan);
        var challenge = PlainRows.sum(submission.present(scope).toList(), SubmissionAsRead.CHALLENGES::get);
        var covered = PlainRows.sum(
                submission.present(scope).toList(),
                code -> PlainRows.sum(
                                rows.initiatives(row -> row.text("organisation").equals(code)), submission::plan)
                        .min(SubmissionAsRead.CHALLENGES.get(code)));
        equal(subject, "initiativesPlan", coverage.get(), Optional.of(plan));
        equal(subject, "challenge", coverage.get(), Optional.of(challenge));
        equal(subject, "raw", coverage.get(), ratio(plan, challenge));
        equal(subject, "capped", coverage.get(), ratio(covered, challenge));
        assertThat(coverage.get().truth("aboveChallenge")).as(subject).isEqualTo(plan.compareTo(challenge) > 0);
    }
}
