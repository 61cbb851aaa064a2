package qipp.documents.submission.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Figures;
import qipp.domain.figures.InitiativeSavings;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Measure;

/** The figures of a subject as columns, named by their paths in JSON; months and years stand in tables of their own. */
final class FigureFields {
    private FigureFields() {}

    static List<Field<Figures>> of(Programme programme) {
        var fields = new ArrayList<Field<Figures>>();
        fields.add(Field.count("initiatives", "Initiatives", "How many initiatives there are.", Figures::initiatives));
        fields.addAll(milestones());
        fields.addAll(all(programme));
        fields.addAll(initiatives(programme));
        fields.addAll(coverage());
        return fields;
    }

    private static List<Field<Figures>> milestones() {
        return List.of(
                count("inYear", "Milestones in the year", "Milestones of the year.", MilestoneFigures::inYear),
                count("due", "Due", "Due on or before the day of judgement.", MilestoneFigures::due),
                count("met", "Met", "Due and complete, late ones included.", MilestoneFigures::met),
                count("metLate", "Met late", "Met after their original date.", MilestoneFigures::metLate),
                count("inProgress", "In progress", "Due, in progress, with no new date.", MilestoneFigures::inProgress),
                count("notMet", "Not met", "Due less met less in progress.", MilestoneFigures::notMet),
                count("slipped", "Slipped", "Not met, with a new date to come.", MilestoneFigures::slipped),
                count(
                        "newDatePassed",
                        "New date passed",
                        "Not met, and their new date has passed too.",
                        MilestoneFigures::newDatePassed),
                count(
                        "overdueWithoutPlan",
                        "Overdue without a plan",
                        "Not met, with no new date.",
                        MilestoneFigures::overdueWithoutPlan),
                count("early", "Early", "Complete before they are due.", MilestoneFigures::early),
                count("forewarned", "Forewarned", "Not due, with a later new date.", MilestoneFigures::forewarned),
                count("cancelled", "Cancelled", "Given up.", MilestoneFigures::cancelled),
                count(
                        "slippageMonths",
                        "Slippage, months",
                        "Months from original to new date, of those that slipped or whose new date passed.",
                        MilestoneFigures::slippageMonths),
                count(
                        "slippageWeeks",
                        "Slippage, weeks",
                        "The same in weeks, each rounded up.",
                        MilestoneFigures::slippageWeeks));
    }

    private static List<Field<Figures>> all(Programme programme) {
        return savings("money.all.", "Finance return: ", "the line ALL", programme).stream()
                .map(field -> field.of((Figures figures) -> figures.money().all()))
                .toList();
    }

    private static List<Field<Figures>> initiatives(Programme programme) {
        Function<Figures, Optional<InitiativeSavings>> set =
                figures -> Optional.of(figures.money().initiatives());
        return Stream.concat(
                        savings("money.initiatives.", "Initiatives: ", "the sum of the initiatives", programme).stream()
                                .map(field -> field.of((InitiativeSavings sum) -> Optional.of(sum.savings()))),
                        ofInitiativesAlone().stream())
                .map(field -> field.of(set))
                .toList();
    }

    private static List<Field<Savings>> savings(String path, String set, String of, Programme programme) {
        var fields = new ArrayList<>(List.of(
                amount(path, set, "ytdPlan", "plan to date", of, Savings::ytdPlan),
                amount(path, set, "ytdActual", "actual to date", of, Savings::ytdActual),
                amount(path, set, "ytdVariance", "variance to date", of, Savings::ytdVariance),
                Field.ratio(
                        path + "ytdYield",
                        set + "yield to date",
                        "Actual to date / plan to date, of " + of + ".",
                        Savings::ytdYield),
                amount(path, set, "annualPlan", "plan for the year", of, Savings::annualPlan),
                amount(path, set, "forecastOutturn", "forecast outturn", of, Savings::forecastOutturn),
                amount(path, set, "forecastVariance", "forecast variance", of, Savings::forecastVariance),
                Field.ratio(
                        path + "forecastYield",
                        set + "forecast yield",
                        "Forecast outturn / plan for the year, of " + of + ".",
                        Savings::forecastYield),
                Field.<Savings>optionalAmount(
                        path + "assured",
                        set + "assured",
                        "Assured value, where a row gives it, of " + of + ".",
                        Savings::assured)));
        programme.measures().forEach(measure -> fields.add(own(path, set, of, measure)));
        return fields;
    }

    private static Field<Savings> own(String path, String set, String of, Measure.Own measure) {
        return Field.optionalAmount(
                path + "measures." + measure.id(),
                set + measure.name(),
                measure.name() + ", of " + of + ".",
                savings -> savings.measures().getOrDefault(measure.id(), Optional.empty()));
    }

    private static Field<Savings> amount(
            String path, String set, String name, String what, String of, Function<Savings, Pounds> figure) {
        return Field.amount(path + name, set + what, capitalised(what) + ", of " + of + ".", figure);
    }

    private static List<Field<InitiativeSavings>> ofInitiativesAlone() {
        return List.of(
                Field.amount(
                        "money.initiatives.identified",
                        "Initiatives: identified",
                        "Annual plan of identified initiatives.",
                        InitiativeSavings::identified),
                Field.amount(
                        "money.initiatives.unidentified",
                        "Initiatives: unidentified",
                        "Annual plan of savings required without a scheme yet.",
                        InitiativeSavings::unidentified),
                scenario("best", InitiativeSavings::best),
                scenario("middle", InitiativeSavings::middle),
                scenario("worst", InitiativeSavings::worst));
    }

    private static Field<InitiativeSavings> scenario(
            String name, Function<InitiativeSavings, Optional<Pounds>> scenario) {
        return Field.optionalAmount(
                "money.initiatives." + name,
                "Initiatives: " + name,
                "Full-year forecast of the " + name + " scenario, where every initiative has one.",
                scenario);
    }

    private static List<Field<Figures>> coverage() {
        return Stream.<Field<CoverageFigures>>of(
                        Field.amount(
                                "coverage.initiativesPlan",
                                "Coverage: plan",
                                "The initiatives' annual plans.",
                                CoverageFigures::initiativesPlan),
                        Field.amount(
                                "coverage.challenge", "Challenge", "The savings needed.", CoverageFigures::challenge),
                        Field.ratio("coverage.raw", "Coverage", "Plan / challenge.", CoverageFigures::raw),
                        Field.ratio(
                                "coverage.capped",
                                "Coverage, capped",
                                "What each organisation covers up to its challenge / challenge.",
                                CoverageFigures::capped),
                        Field.truth(
                                "coverage.aboveChallenge",
                                "Above challenge",
                                "Whether the plan is above the challenge: its scope may be another.",
                                coverage -> Optional.of(coverage.aboveChallenge())))
                .map(field -> field.of(Figures::coverage))
                .toList();
    }

    private static Field<Figures> count(
            String name, String heading, String description, ToIntFunction<MilestoneFigures> count) {
        return Field.count(
                "milestones." + name, heading, description, figures -> count.applyAsInt(figures.milestones()));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
