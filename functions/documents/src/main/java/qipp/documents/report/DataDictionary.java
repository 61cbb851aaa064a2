package qipp.documents.report;

import java.util.List;

/** Says of every column of every table what it means. */
public final class DataDictionary {
    private static final List<Field<Entry>> FIELDS = List.of(
            Field.text("file", "File", "The file in which the column stands.", Entry::file),
            Field.text(
                    "column",
                    "Column",
                    "The column's name, as its header has it.",
                    entry -> entry.field().name()),
            Field.text(
                    "heading",
                    "Heading",
                    "The column's heading in the workbook.",
                    entry -> entry.field().heading()),
            Field.text(
                    "type",
                    "Type",
                    "What its values are.",
                    entry -> entry.field().type().words()),
            Field.text(
                    "description",
                    "Description",
                    "What it means.",
                    entry -> entry.field().description()));

    private DataDictionary() {}

    /** The dictionary of tables that stand in files of a folder. */
    public static Report<?> of(List<Report<?>> reports) {
        var entries = reports.stream()
                .flatMap(report -> report.fields().stream().map(field -> new Entry(report.name() + ".csv", field)))
                .toList();
        return Report.of("data-dictionary", "Data dictionary", FIELDS, entries);
    }

    private record Entry(String file, Field<?> field) {}
}
