package qipp.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure as the report of June 2012 prints it, and what is wrong with it.
 *
 * @param table the id of the programme's table in which it stands
 * @param subject the organisation's code; empty in a total
 * @param figure its path
 * @param published as printed, without separators: £000s, whole per cent, a count, a rating, yes or no
 * @param cause why it is what it is, where it is not exact
 */
public record PublishedFigure(
        String table,
        Optional<String> subject,
        String figure,
        String published,
        DifferenceKind kind,
        Optional<String> cause) {
    private static final String TOTAL = "TOTAL";

    /** Every figure of the report's tables that the programme shows too, in the report's order. */
    public static List<PublishedFigure> ofJune2012() {
        return Csv.rows("nhs-london-2012-06/published.csv").stream()
                .map(row -> new PublishedFigure(
                        row.getField("table"),
                        Optional.of(row.getField("subject")).filter(subject -> !subject.equals(TOTAL)),
                        row.getField("figure"),
                        row.getField("published"),
                        DifferenceKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                        Csv.text(row, "cause")))
                .toList();
    }

    /** How a published figure stands to what its own source says. */
    public enum DifferenceKind {
        /** It is what the source says. */
        EXACT,
        /** Published figures do not add up, by no more than their rounding explains. */
        ROUNDING,
        /** It is not what the source says. */
        GENUINE,
        /** It is wrong, or contradicts others, only because another one is wrong. */
        FOLLOWS;

        /** The kinds by which a figure is not what it seems. */
        public static List<DifferenceKind> differences() {
            return Arrays.stream(values()).filter(kind -> kind != EXACT).toList();
        }

        /** In one word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
