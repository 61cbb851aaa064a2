package qipp.documents.submission.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.documents.report.FieldType;
import qipp.documents.report.FieldValue;
import qipp.documents.report.Report;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.merge.selection.Source;
import qipp.domain.merge.submission.Submission;
import qipp.domain.table.TableRendering;
import qipp.domain.table.entries.TableData;
import qipp.domain.table.shown.RenderedTable;
import qipp.domain.table.shown.TableCell;
import qipp.domain.tracker.AmountUnit;

/** The tables of the programme, filled by a submission, in the unit and sign in which the programme shows them. */
public final class ProgrammeTables {
    private ProgrammeTables() {}

    /** Each table of the programme, in its order. */
    public static List<RenderedTable> of(Submission submission) {
        var figures = new HashMap<Subject, Figures>();
        Subjects.all(submission).forEach(of -> figures.put(of.subject(), of.figures()));
        var trackers = submission.sources().stream().map(Source::judged).toList();
        return TableRendering.all(TableData.of(submission.programme(), trackers, figures, submission.ratings()));
    }

    /** A table of the programme as one of typed columns. */
    public static Report<RenderedTable.Row> report(RenderedTable table) {
        var fields = new ArrayList<Field<RenderedTable.Row>>();
        IntStream.range(0, table.labels().size())
                .forEach(index -> fields.add(label(table.labels().get(index), index)));
        IntStream.range(0, table.columns().size())
                .forEach(index -> fields.add(cell(table, table.columns().get(index), index)));
        return new Report<>(
                table.id(), table.title(), fields, table.rows(), row -> row.kind() != RenderedTable.Kind.BODY);
    }

    /** What a reader of the table has to know; nothing where it shows no amounts. */
    public static String lines(RenderedTable table) {
        var hasAmounts =
                table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(TableCell.Amount.class::isInstance);
        var amounts = Stream.of("Amounts in " + unit(table) + "; brackets are amounts below nil.")
                .filter(_ -> hasAmounts);
        return Stream.concat(amounts, table.note().stream()).collect(Collectors.joining(" "));
    }

    private static String unit(RenderedTable table) {
        return table.shown().amountsIn() == AmountUnit.POUNDS
                ? "pounds"
                : table.shown().amountsIn().label();
    }

    private static Field<RenderedTable.Row> label(String heading, int index) {
        return Field.text(
                heading, heading, "What the row is about.", row -> row.labels().get(index));
    }

    private static Field<RenderedTable.Row> cell(RenderedTable table, String heading, int index) {
        var types = table.rows().stream()
                .map(row -> row.cells().get(index))
                .filter(cell -> !cell.equals(TableCell.BLANK))
                .map(ProgrammeTables::type)
                .collect(Collectors.toSet());
        return new Field<>(
                heading,
                heading,
                types.size() == 1 ? types.iterator().next() : FieldType.SHOWN,
                types.contains(FieldType.SHOWN) ? heading + ", in " + unit(table) + "." : heading + ".",
                row -> value(table, row.cells().get(index)));
    }

    /** Amounts stand in the unit and sign of the programme's tables. */
    private static FieldType type(TableCell cell) {
        return switch (cell) {
            case TableCell.Blank _, TableCell.Text _ -> FieldType.TEXT;
            case TableCell.Count _ -> FieldType.COUNT;
            case TableCell.Decimal _ -> FieldType.NUMBER;
            case TableCell.Amount _ -> FieldType.SHOWN;
            case TableCell.Ratio _ -> FieldType.RATIO;
            case TableCell.Rag _ -> FieldType.RATING;
            case TableCell.Day _ -> FieldType.DATE;
            case TableCell.Truth _ -> FieldType.TRUTH;
        };
    }

    private static Optional<FieldValue> value(RenderedTable table, TableCell cell) {
        return switch (cell) {
            case TableCell.Blank _ -> Optional.empty();
            case TableCell.Text(var text) -> Optional.of(new FieldValue.Text(text));
            case TableCell.Count(var count) -> Optional.of(new FieldValue.Count(count));
            case TableCell.Decimal(var number) -> Optional.of(new FieldValue.Decimal(number));
            case TableCell.Amount(var pounds) -> Optional.of(new FieldValue.Amount(table.shownAmount(pounds)));
            case TableCell.Ratio(var ratio) -> Optional.of(new FieldValue.Share(ratio));
            case TableCell.Rag(var rating) -> Optional.of(new FieldValue.Rag(rating));
            case TableCell.Day(var day) -> Optional.of(new FieldValue.Day(day));
            case TableCell.Truth(var truth) -> Optional.of(new FieldValue.Truth(truth));
        };
    }
}
