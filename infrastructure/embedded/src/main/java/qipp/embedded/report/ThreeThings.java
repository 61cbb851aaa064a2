package qipp.embedded.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Savings;
import qipp.domain.merge.submission.MilestoneNotMet;
import qipp.domain.merge.submission.Submission;
import qipp.domain.merge.submission.SubmittedOrganisation;
import qipp.domain.milestone.Slippage;
import qipp.domain.rating.Rated;
import qipp.domain.tracker.Milestone;
import qipp.embedded.console.Wrapped;
import qipp.terminal.Colours;

/** The three things of a submission that a director must know: shortfall, slippage, and a rating to talk about. */
public record ThreeThings(Submission submission, Colours colours) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String INDENT = "     ";

    /** A headline for each, and below it what stands behind it. */
    public List<String> lines() {
        var things = List.of(shortfall(), slippage(), rating());
        return IntStream.range(0, things.size())
                .mapToObj(index -> lines(index + 1, things.get(index)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> lines(int number, Thing thing) {
        var lines = new ArrayList<String>();
        lines.add("  " + number + "  " + colours.strong(thing.headline()));
        lines.addAll(Wrapped.lines(INDENT, INDENT, thing.detail()));
        return lines;
    }

    /** What to know, and what stands behind it. */
    private record Thing(String headline, String detail) {}

    /** The organisation whose forecast is furthest below its plan. */
    private Thing shortfall() {
        return submission.organisations().stream()
                .filter(organisation -> organisation.figures().isPresent())
                .min(Comparator.comparing(organisation -> savings(organisation).forecastVariance()))
                .filter(organisation -> savings(organisation).forecastVariance().signum() < 0)
                .map(this::shortfall)
                .orElse(new Thing("No shortfall is forecast", "Every organisation forecasts its plan or more."));
    }

    private Thing shortfall(SubmittedOrganisation of) {
        var savings = savings(of);
        var shown = new Shown(submission.programme());
        return new Thing(
                "The largest shortfall: %s, %s"
                        .formatted(
                                of.organisation().name(),
                                shown.inUnit(savings.forecastVariance().negated())),
                "It forecasts %s of the %s that it planned for the year: %s."
                        .formatted(
                                shown.inUnit(savings.forecastOutturn()),
                                shown.inUnit(savings.annualPlan()),
                                Shown.percent(savings.forecastYield())));
    }

    private Savings savings(SubmittedOrganisation organisation) {
        Figures figures = organisation.figures().orElseThrow();
        return new Shown(submission.programme()).rated(figures);
    }

    /** The milestone whose new date lies the most days after its original one. */
    private Thing slippage() {
        return submission.milestonesNotMet().stream()
                .flatMap(late -> late.classified().slippage().map(slippage -> Map.entry(late, slippage)).stream())
                .max(Map.Entry.comparingByValue(Comparator.comparingLong(Slippage::days)))
                .map(late -> slippage(late.getKey(), late.getValue()))
                .orElse(new Thing("No milestone slips", "Every one that is due was met or is in progress."));
    }

    private Thing slippage(MilestoneNotMet late, Slippage slippage) {
        Milestone milestone = late.milestone();
        return new Thing(
                "The longest slippage: %s, %s".formatted(name(late.organisation()), Shown.months(slippage.months())),
                Stream.of(
                                Optional.of("%s: %s, now %s"
                                        .formatted(
                                                milestone.name(),
                                                month(slippage.original()),
                                                month(slippage.expected()))),
                                milestone.reason())
                        .flatMap(Optional::stream)
                        .reduce((what, why) -> what + "; " + why)
                        .orElseThrow());
    }

    private Thing rating() {
        return submission.ratings().stream()
                .filter(rated ->
                        rated.own().filter(own -> own != rated.rating()).isPresent())
                .findFirst()
                .map(this::rating)
                .orElse(new Thing("No rating differs", "Nobody rates itself other than the rules do."));
    }

    private Thing rating(Rated rated) {
        return new Thing(
                "A rating that differs: %s rates itself %s, and the rules say %s"
                        .formatted(
                                name(rated.subject().path()),
                                Shown.word(rated.own().orElseThrow()),
                                Shown.word(rated.rating())),
                sentence(rated.rule()));
    }

    private static String sentence(String rule) {
        return rule.endsWith(".") ? rule : rule + ".";
    }

    private String name(String code) {
        return submission.programme().organisation(code).map(of -> of.name()).orElse(code);
    }

    private static String month(LocalDate day) {
        return MONTH.format(day);
    }
}
