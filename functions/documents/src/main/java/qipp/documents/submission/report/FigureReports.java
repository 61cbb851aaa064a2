package qipp.documents.submission.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.documents.report.Report;
import qipp.documents.submission.report.Subjects.Figured;
import qipp.domain.figures.Figures;
import qipp.domain.figures.MonthlyAmounts;
import qipp.domain.figures.OutlookFigures;
import qipp.domain.figures.Savings;
import qipp.domain.merge.submission.Submission;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;

/** The figures of a submission as tables. */
public final class FigureReports {
    private final Submission submission;

    public FigureReports(Submission submission) {
        this.submission = submission;
    }

    /** Region, groups and organisations: one row each. */
    Report<Figured> figures() {
        return Report.of("figures", "Figures", withFigures(), Subjects.whole(submission));
    }

    Report<Figured> breakdown() {
        return Report.of("breakdown", "Breakdown", withFigures(), Subjects.breakdown(submission));
    }

    /** Of the region's, groups' and organisations' figures those below a path, without what their headings share. */
    public Report<Figured> whole(String title, String path) {
        var fields = new ArrayList<>(subject(Function.<Figured>identity()).subList(1, 3));
        fields.addAll(below(path));
        return emphasised(title, path, fields, having(path, Subjects.whole(submission)));
    }

    /** The same of what they consist of, each with its owner. */
    public Report<Figured> parts(String title, String path) {
        var fields = new ArrayList<Field<Figured>>();
        fields.add(Field.text("of", "Of", "Whose it is.", row -> Subjects.owner(submission, row.subject())));
        fields.addAll(subject(Function.<Figured>identity()).subList(1, 3));
        fields.addAll(below(path));
        return Report.of(path, title, fields, having(path, Subjects.breakdown(submission)));
    }

    /** What is not an organisation adds several up. */
    private static Report<Figured> emphasised(
            String title, String path, List<Field<Figured>> fields, List<Figured> rows) {
        return new Report<>(path, title, fields, rows, row -> !row.level().equals(Subjects.ORGANISATION));
    }

    private List<Field<Figured>> below(String path) {
        return withFigures().stream()
                .filter(field -> field.name().startsWith(path))
                .map(field -> field.headed(shortened(field.heading())))
                .toList();
    }

    private List<Figured> having(String path, List<Figured> rows) {
        var fields = below(path);
        return rows.stream()
                .filter(row -> fields.stream()
                        .anyMatch(field -> field.value().apply(row).isPresent()))
                .toList();
    }

    private static String shortened(String heading) {
        var own = heading.substring(heading.indexOf(':') + 1).strip();
        return Character.toUpperCase(own.charAt(0)) + own.substring(1);
    }

    Report<?> byMonth() {
        return byMonth(Subjects.all(submission), monthFields());
    }

    /** Money by month, of the region, groups and organisations. */
    public Report<?> byMonthOfTheWhole() {
        var fields = monthFields();
        return byMonth(Subjects.whole(submission), fields.subList(1, fields.size()));
    }

    private static Report<?> byMonth(List<Figured> subjects, List<Field<Series>> fields) {
        var rows = subjects.stream().flatMap(FigureReports::series).toList();
        return Report.of("by-month", "Savings by month", fields, rows);
    }

    Report<?> byYear() {
        return byYear(Subjects.all(submission), yearFields());
    }

    /** The outlook by year, of the region, groups and organisations. */
    public Report<?> byYearOfTheWhole() {
        var fields = yearFields();
        return byYear(Subjects.whole(submission), fields.subList(1, fields.size()));
    }

    private static Report<?> byYear(List<Figured> subjects, List<Field<Year>> fields) {
        var rows = subjects.stream().flatMap(FigureReports::years).toList();
        return Report.of("by-year", "Outlook by year", fields, rows);
    }

    private List<Field<Figured>> withFigures() {
        var fields = new ArrayList<>(subject(Function.<Figured>identity()));
        FigureFields.of(submission.programme())
                .forEach(field -> fields.add(field.of((Figured row) -> Optional.of(row.figures()))));
        return fields;
    }

    private static <R> List<Field<R>> subject(Function<R, Figured> of) {
        return List.of(
                Field.text(
                        "subject",
                        "Subject",
                        "What the row is about, as a path.",
                        row -> of.apply(row).subject().path()),
                Field.word(
                        "level",
                        "Level",
                        "region, group, organisation, theme, scheme, initiative or part.",
                        row -> of.apply(row).level()),
                Field.text("name", "Name", "Its name.", row -> of.apply(row).name()));
    }

    /** A series of months of one subject. */
    private record Series(Figured subject, String set, String measure, MonthlyAmounts months) {}

    private static Stream<Series> series(Figured subject) {
        var money = subject.figures().money();
        return Stream.concat(
                money.all().stream().flatMap(all -> series(subject, "all", all)),
                series(subject, "initiatives", money.initiatives().savings()));
    }

    private static Stream<Series> series(Figured subject, String set, Savings savings) {
        return Stream.of(
                new Series(subject, set, "plan", savings.plan()),
                new Series(subject, set, "actual", savings.actual()),
                new Series(subject, set, "forecast", savings.forecast()));
    }

    private static List<Field<Series>> monthFields() {
        var fields = new ArrayList<Field<Series>>(subject(Series::subject));
        fields.add(Field.word("set", "Set", "all (the finance return) or initiatives (their sum).", Series::set));
        fields.add(Field.word("measure", "Measure", "plan, actual or forecast.", Series::measure));
        IntStream.range(0, FinancialYear.MONTHS)
                .forEach(month -> fields.add(
                        Months.amount(month, series -> series.months().months().get(month))));
        return fields;
    }

    /** The amounts of one subject in one financial year. */
    private record Year(Figured subject, FinancialYear year) {
        Optional<Pounds> of(Function<OutlookFigures, SortedMap<FinancialYear, Optional<Pounds>>> amounts) {
            Map<FinancialYear, Optional<Pounds>> byYear = amounts.apply(outlook());
            return byYear.getOrDefault(year, Optional.empty());
        }

        OutlookFigures outlook() {
            return subject.figures().outlook();
        }
    }

    private static Stream<Year> years(Figured subject) {
        Figures figures = subject.figures();
        return figures.outlook().plan().keySet().stream().map(year -> new Year(subject, year));
    }

    private static List<Field<Year>> yearFields() {
        var fields = new ArrayList<Field<Year>>(subject(Year::subject));
        fields.add(Field.text(
                "year", "Year", "The financial year.", row -> row.year().label()));
        fields.add(Field.optionalAmount("plan", "Plan", "Savings planned.", row -> row.of(OutlookFigures::plan)));
        fields.add(Field.optionalAmount(
                "challenge", "Challenge", "Savings needed.", row -> row.of(OutlookFigures::challenge)));
        fields.add(Field.optionalAmount(
                "opportunity",
                "Opportunity",
                "Savings that could be made.",
                row -> row.of(OutlookFigures::opportunity)));
        fields.add(Field.optionalAmount(
                "headroom",
                "Headroom",
                "Opportunity less challenge.",
                row -> row.outlook().headroom(row.year())));
        return fields;
    }
}
