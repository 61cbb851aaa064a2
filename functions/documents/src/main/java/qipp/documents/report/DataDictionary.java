package qipp.documents.report;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Says of every column of every table what it means. */
public final class DataDictionary {
    private static final List<Field<Entry>> FIELDS = List.of(
            Field.text("file", "File", "The file in which the column stands, by its path.", Entry::file),
            Field.text(
                    "table",
                    "Table",
                    "What the file holds.",
                    entry -> entry.report().title()),
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

    /**
     * The dictionary of the tables in files, itself included.
     *
     * @param path its own
     * @param files each table by the path of its file
     */
    public static Report<?> of(String path, SequencedMap<String, Report<?>> files) {
        var itself = Report.of("data-dictionary", "Data dictionary", FIELDS, List.of());
        var entries = Stream.concat(
                        files.entrySet().stream().flatMap(file -> entries(file.getKey(), file.getValue())),
                        entries(path, itself))
                .toList();
        return Report.of(itself.name(), itself.title(), FIELDS, entries);
    }

    private static Stream<Entry> entries(String path, Report<?> report) {
        return report.fields().stream().map(field -> new Entry(path, report, field));
    }

    private record Entry(String file, Report<?> report, Field<?> field) {}
}
