package qipp.documents.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import qipp.documents.report.Field;
import qipp.documents.report.FieldType;
import qipp.documents.report.FieldValue;
import qipp.documents.report.Report;
import qipp.domain.figures.Figures;
import qipp.domain.figures.Subject;
import qipp.domain.merge.Source;
import qipp.domain.merge.Submission;
import qipp.domain.table.RenderedTable;
import qipp.domain.table.TableCell;
import qipp.domain.table.TableData;
import qipp.domain.table.TableRendering;
import qipp.domain.tracker.AmountUnit;

/** The tables of the programme, filled by a submission, in the unit and sign in which the programme shows them. */
final class ProgrammeTables {
    private ProgrammeTables() {}

    static List<RenderedTable> of(Submission submission) {
        var figures = new HashMap<Subject, Figures>();
        Subjects.all(submission).forEach(of -> figures.put(of.subject(), of.figures()));
        var trackers = submission.sources().stream().map(Source::judged).toList();
        return TableRendering.all(TableData.of(submission.programme(), trackers, figures, submission.ratings()));
    }

    static Report<RenderedTable.Row> report(RenderedTable table) {
        var fields = new ArrayList<Field<RenderedTable.Row>>();
        IntStream.range(0, table.labels().size())
                .forEach(index -> fields.add(label(table.labels().get(index), index)));
        IntStream.range(0, table.columns().size())
                .forEach(index -> fields.add(cell(table, table.columns().get(index), index)));
        return new Report<>(
                table.id(), table.title(), fields, table.rows(), row -> row.kind() != RenderedTable.Kind.BODY);
    }

    /** What a reader of the table has to know. */
    static String lines(RenderedTable table) {
        var unit = table.shown().amountsIn() == AmountUnit.POUNDS
                ? "pounds"
                : table.shown().amountsIn().label();
        return "Amounts in " + unit + "; brackets are amounts below nil."
                + table.note().map(" "::concat).orElse("");
    }

    private static Field<RenderedTable.Row> label(String heading, int index) {
        return Field.text(
                heading, heading, "What the row is about.", row -> row.labels().get(index));
    }

    private static Field<RenderedTable.Row> cell(RenderedTable table, String heading, int index) {
        return new Field<>(
                heading,
                heading,
                FieldType.SHOWN,
                heading + ", in the table " + table.title() + ".",
                row -> value(table, row.cells().get(index)));
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
