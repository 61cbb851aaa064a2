package qipp.samples;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import qipp.domain.money.Pounds;
import qipp.domain.rag.Rating;

/** What the report of June 2012 says of an organisation: counts of initiatives and milestones, and money in pounds. */
record PublishedOrganisation(
        String code,
        int initiatives,
        int milestones,
        int due,
        int met,
        int inProgress,
        Pounds initiativePlan,
        Optional<Rating> ownRating,
        List<NamedInitiative> furtherInitiatives,
        Money money,
        List<PublishedSlip> notMet) {
    private static final String FOLDER = "nhs-london-2012-06/";

    /** Savings of the whole programme: to the end of May, and of the year. */
    record Money(Pounds ytdPlan, Pounds ytdActual, Pounds annualPlan, Pounds forecastOutturn) {}

    /** An initiative by its name and the id of its theme. */
    record NamedInitiative(String name, String theme) {}

    /** The organisations of the report, in its order. */
    static List<PublishedOrganisation> ofJune2012() {
        return Csv.rows(FOLDER + "organisations.csv").stream()
                .map(PublishedOrganisation::of)
                .toList();
    }

    private static PublishedOrganisation of(NamedCsvRecord row) {
        var code = row.getField("organisation");
        return new PublishedOrganisation(
                code,
                count(row, "initiatives"),
                count(row, "milestones"),
                count(row, "due"),
                count(row, "met"),
                count(row, "in_progress"),
                pounds(row, "initiative_plan"),
                Csv.text(row, "own_rating").map(own -> Rating.valueOf(own.toUpperCase(java.util.Locale.ROOT))),
                further(row),
                moneyOf(code),
                PublishedSlip.of(FOLDER + "not-met.csv", code));
    }

    private static Money moneyOf(String code) {
        return Csv.rows(FOLDER + "finance.csv").stream()
                .filter(row -> row.getField("organisation").equals(code))
                .map(row -> new Money(
                        pounds(row, "ytd_plan"),
                        pounds(row, "ytd_actual"),
                        pounds(row, "annual_plan"),
                        pounds(row, "forecast_outturn")))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedInitiative> further(NamedCsvRecord row) {
        return Csv.text(row, "further_initiatives").stream()
                .flatMap(all -> Stream.of(all.split(Pattern.quote("|"), -1)))
                .map(one -> one.split(":", -1))
                .map(nameAndTheme -> new NamedInitiative(nameAndTheme[0], nameAndTheme[1]))
                .toList();
    }

    private static int count(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static Pounds pounds(NamedCsvRecord row, String column) {
        return Pounds.of(Long.parseLong(row.getField(column)));
    }
}
