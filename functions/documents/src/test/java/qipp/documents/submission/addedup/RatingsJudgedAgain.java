package qipp.documents.submission.addedup;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.submission.addedup.Said.count;
import static qipp.documents.submission.addedup.Said.equal;
import static qipp.documents.submission.addedup.Said.ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.documents.json.JsonFields;

/** Every rating, judged again by the figures of its subject and the ratings below it. */
record RatingsJudgedAgain(SubmissionAsRead submission) {
    /** What is divided by what, under which names, and from where it is Green and Amber. */
    private record Yield(
            String partInput, String partFigure, String wholeInput, String wholeFigure, String green, String amber) {}

    private static final Map<String, Yield> YIELDS = Map.of(
            "ytd", new Yield("delivered", "ytdActual", "due", "ytdPlan", "0.95", "0.80"),
            "forecast", new Yield("forecastOutturn", "forecastOutturn", "annualPlan", "annualPlan", "0.95", "0.80"),
            "coverage", new Yield("initiativesPlan", "initiativesPlan", "challenge", "challenge", "0.50", "0.30"));

    void check() {
        var figures = submission.figures();
        var ratings = new TreeMap<String, List<JsonFields>>();
        submission
                .all("ratings")
                .forEach(rated -> ratings.computeIfAbsent(rated.text("subject"), _ -> new ArrayList<>())
                        .add(rated));
        ratings.forEach((subject, of) -> {
            of.forEach(rated -> checkRating(figures.get(subject), rated));
            checkOverall(subject, of);
            checkBelow(subject, of, ratings);
        });
    }

    private void checkRating(JsonFields figures, JsonFields rated) {
        var subject = rated.text("subject");
        if (submission.isNil(subject.replaceFirst("/.*", ""))) {
            assertThat(rated.text("rating")).as(subject).isEqualTo("notApplicable");
            return;
        }
        var money = figures.object("money");
        var own = money.optionalObject("all").orElseGet(() -> money.object("initiatives"));
        switch (rated.text("kind")) {
            case "milestones" -> milestones(rated, figures.object("milestones"));
            case "overall" -> {}
            case "coverage" -> figures.optionalObject("coverage").ifPresent(coverage -> checkYield(rated, coverage));
            default -> checkYield(rated, own);
        }
    }

    private static void checkYield(JsonFields rated, JsonFields figures) {
        var kind = rated.text("kind");
        var of = YIELDS.get(kind);
        var subject = rated.text("subject") + " " + kind;
        var delivered = figures.number(of.partFigure());
        var planned = figures.number(of.wholeFigure());
        equal(subject, of.partInput(), rated.object("inputs"), Optional.of(delivered));
        equal(subject, of.wholeInput(), rated.object("inputs"), Optional.of(planned));
        equal(subject, "value", rated, ratio(delivered, planned));
        assertThat(rated.text("rating")).as(subject).isEqualTo(rating(delivered, planned, of.green(), of.amber()));
    }

    private static String rating(BigDecimal part, BigDecimal whole, String green, String amber) {
        if (whole.signum() > 0) {
            if (part.compareTo(whole.multiply(new BigDecimal(green))) >= 0) {
                return "green";
            }
            return part.compareTo(whole.multiply(new BigDecimal(amber))) >= 0 ? "amber" : "red";
        }
        return whole.signum() < 0 || part.signum() == 0 ? "notApplicable" : part.signum() > 0 ? "green" : "red";
    }

    private static void milestones(JsonFields rated, JsonFields counts) {
        var subject = rated.text("subject") + " milestones";
        var inputs = rated.object("inputs");
        var rollUp = rated.optionalObject("rollUp");
        if (rollUp.isPresent()) {
            assertThat(rated.text("rating")).as(subject).isEqualTo(rollUp.get().text("rating"));
            return;
        }
        if (counts.count("inYear") == 0) {
            assertThat(rated.text("rating")).as(subject).isEqualTo("notApplicable");
            return;
        }
        assertThat(inputs.number("milestones")).as(subject).isEqualByComparingTo("" + counts.count("inYear"));
        assertThat(inputs.number("slipped")).as(subject).isEqualByComparingTo("" + counts.count("notMet"));
        var longer = inputs.number("slippedLonger").intValueExact();
        var expected = counts.count("notMet") == 0 ? "green" : longer > 1 ? "red" : "amber";
        assertThat(rated.text("rating")).as(subject).isEqualTo(expected);
    }

    private static void checkOverall(String subject, List<JsonFields> of) {
        var kinds = of.stream()
                .filter(rated -> !rated.text("kind").equals("overall"))
                .map(rated -> rated.text("rating"))
                .toList();
        of.stream()
                .filter(rated -> rated.text("kind").equals("overall"))
                .forEach(rated -> assertThat(rated.text("rating")).as(subject).isEqualTo(worst(kinds)));
    }

    private static String worst(Collection<String> ratings) {
        return Stream.of("red", "amber", "green")
                .filter(ratings::contains)
                .findFirst()
                .orElse("notApplicable");
    }

    /** What a roll-up counts are the initiatives below its subject. */
    private void checkBelow(String subject, List<JsonFields> of, Map<String, List<JsonFields>> ratings) {
        var below = submission.rows.initiatives(submission.scope(subject)::hasInitiative).stream()
                .map(row -> row.text("organisation") + "/" + row.text("ref").replace("/", "%2F"))
                .toList();
        for (var rated : of) {
            var kind = rated.text("kind");
            rated.optionalObject("rollUp").ifPresent(rollUp -> {
                var counted = below.stream()
                        .flatMap(initiative -> ratings.get(initiative).stream())
                        .filter(one -> one.text("kind").equals(kind))
                        .map(one -> one.text("rating"))
                        .toList();
                for (var colour : List.of("red", "amber", "green")) {
                    count(subject + " " + kind, colour, rollUp, Collections.frequency(counted, colour));
                }
                assertThat(rollUp.text("rating")).as(subject).isEqualTo(worst(counted));
            });
        }
    }
}
