package qipp.domain.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.value.Kind;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Sheet;
import qipp.domain.sheet.SheetRow;

/** A sheet with a label in its first column and the label's value in the second. */
public final class Labels {
    private static final int LABEL = 1;
    private static final int VALUE = 2;

    private final Sheet sheet;
    private final Map<Column, List<SheetRow>> rows;
    private final Consumer<Finding> report;

    private Labels(Sheet sheet, Map<Column, List<SheetRow>> rows, Consumer<Finding> report) {
        this.sheet = sheet;
        this.rows = rows;
        this.report = report;
    }

    /** The labels of a sheet, and a report of those that are unknown or there twice. */
    public static Labels of(Sheet sheet, List<Column> labels, Consumer<Finding> report) {
        var byName = new HashMap<String, Column>();
        labels.forEach(label -> byName.put(Blanks.folded(label.name()), label));
        var found = new Labels(sheet, new LinkedHashMap<>(), report);
        sheet.rows()
                .forEach(row -> row.at(LABEL)
                        .filter(CellReader::isNotBlank)
                        .ifPresent(text ->
                                found.add(row, text, Optional.ofNullable(byName.get(Blanks.folded(text.entered()))))));
        found.rows.forEach(found::reportTwice);
        return found;
    }

    /** The value of a label; blank, at the place of the sheet, where the label is not there. */
    public <T> Cell<T> cell(Column label, Kind<T> kind) {
        var found = rows.getOrDefault(label, List.of());
        return switch (found.size()) {
            case 0 -> absent(label);
            case 1 ->
                new CellReader(report).read(found.getFirst().at(VALUE), label, value(label, found.getFirst()), kind);
            default -> new Cell.NotUnderstood<>(entered(found), value(label, found.getFirst()));
        };
    }

    private void add(SheetRow row, Content text, Optional<Column> label) {
        label.ifPresentOrElse(
                known -> rows.computeIfAbsent(known, _ -> new ArrayList<>()).add(row), () -> reportUnknown(row, text));
    }

    private <T> Cell<T> absent(Column label) {
        var place = new Place(sheet.shownName(), Optional.empty(), Optional.of(label.name()), Optional.empty());
        if (label.there()) {
            report.accept(Finding.at(
                    place,
                    Code.LABEL_MISSING,
                    "",
                    "a label " + label.name(),
                    "The label " + label.name() + " is not in the " + sheet.name() + ".",
                    "Add the label " + label.name() + " with its value."));
        }
        return new Cell.Blank<>(place);
    }

    private void reportTwice(Column label, List<SheetRow> found) {
        if (found.size() > 1) {
            report.accept(Finding.at(
                            label(found.getFirst(), label.name()),
                            Code.COLUMN_TWICE,
                            label.name(),
                            "one label " + label.name(),
                            "The label " + label.name() + " is in the " + sheet.name() + " more than once.",
                            "Keep one of them, and delete the others.")
                    .forAll(found.stream()
                            .skip(1)
                            .map(row -> label(row, label.name()))
                            .toList()));
        }
    }

    private void reportUnknown(SheetRow row, Content text) {
        var name = Blanks.tidied(text.entered());
        report.accept(Finding.at(
                label(row, name),
                Code.COLUMN_UNKNOWN,
                text.entered(),
                "a label of the format",
                "The label " + name + " is not of the format: no rule reads it.",
                "Correct it, if it was meant to be another. Otherwise nothing needs doing."));
    }

    private Place label(SheetRow row, String name) {
        return at(row, LABEL, name);
    }

    private Place value(Column label, SheetRow row) {
        return at(row, VALUE, label.name());
    }

    private Place at(SheetRow row, int column, String label) {
        return Place.cell(sheet.shownName(), sheet.cellNames().nameOf(row.number(), column))
                .inRow(label);
    }

    private static String entered(List<SheetRow> found) {
        return found.stream()
                .flatMap(row -> row.at(VALUE).stream())
                .map(Content::entered)
                .findFirst()
                .orElse("");
    }
}
