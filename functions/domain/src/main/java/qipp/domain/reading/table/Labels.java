package qipp.domain.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private final Map<Column, List<SheetRow>> rows = new LinkedHashMap<>();
    private final SortedMap<Integer, String> unknown = new TreeMap<>();
    private final Map<Column, Integer> misnamed = new LinkedHashMap<>();
    private final Consumer<Finding> report;

    private Labels(Sheet sheet, Consumer<Finding> report) {
        this.sheet = sheet;
        this.report = report;
    }

    /** The labels of a sheet, and a report of those that are unknown or there twice. */
    public static Labels of(Sheet sheet, List<Column> labels, Consumer<Finding> report) {
        var byName = new HashMap<String, Column>();
        labels.forEach(label -> byName.put(Blanks.folded(label.name()), label));
        var found = new Labels(sheet, report);
        sheet.rows()
                .forEach(row -> row.at(LABEL)
                        .filter(CellReader::isNotBlank)
                        .ifPresent(text ->
                                found.add(row, text, Optional.ofNullable(byName.get(Blanks.folded(text.entered()))))));
        found.reportNames(labels);
        return found;
    }

    private void add(SheetRow row, Content text, Optional<Column> label) {
        label.ifPresentOrElse(
                known -> rows.computeIfAbsent(known, _ -> new ArrayList<>()).add(row),
                () -> unknown.put(row.number(), text.entered()));
    }

    private void reportNames(List<Column> labels) {
        var missing = labels.stream()
                .filter(label -> label.there() && !rows.containsKey(label))
                .toList();
        var nameless = sheet.rows().stream()
                .filter(row -> row.at(VALUE).filter(CellReader::isNotBlank).isPresent())
                .filter(Labels::isNameless)
                .map(SheetRow::number)
                .collect(Collectors.toSet());
        misnamed.putAll(Misnamed.of(missing, unknown, nameless));
        unknown.keySet().stream().filter(row -> !misnamed.containsValue(row)).forEach(this::reportUnknown);
        rows.forEach(this::reportTwice);
    }

    private static boolean isNameless(SheetRow row) {
        return row.at(LABEL)
                .filter(CellReader::isNotBlank)
                .filter(text -> !Header.isBroken(text))
                .isEmpty();
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

    private <T> Cell<T> absent(Column label) {
        var place = new Place(sheet.shownName(), Optional.empty(), Optional.of(label.name()), Optional.empty());
        if (label.there()) {
            report.accept(Optional.ofNullable(misnamed.get(label))
                    .map(row -> misnamed(label, row))
                    .orElseGet(() -> missing(place, label, "", "Add the label " + label.name() + " with its value.")));
        }
        return new Cell.Blank<>(place);
    }

    private Finding misnamed(Column label, int row) {
        var entered = Optional.ofNullable(unknown.get(row));
        var fix = entered.map(name -> "Rename the label " + Blanks.tidied(name) + " to " + label.name()
                        + ", or add the label " + label.name() + " with its value.")
                .orElse("Put the label " + label.name() + " beside its value, or add it with its value.");
        return missing(at(row, LABEL, label.name()), label, entered.orElse(""), fix);
    }

    private Finding missing(Place place, Column label, String entered, String fix) {
        return Finding.at(
                place,
                Code.LABEL_MISSING,
                entered,
                "a label " + label.name(),
                "The label " + label.name() + " is not in the " + sheet.name() + ".",
                fix);
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

    private void reportUnknown(int row) {
        var name = Blanks.tidied(unknown.get(row));
        report.accept(Finding.at(
                at(row, LABEL, name),
                Code.COLUMN_UNKNOWN,
                unknown.get(row),
                "a label of the format",
                "The label " + name + " is not of the format: no rule reads it.",
                "Correct it, if it was meant to be another. Otherwise nothing needs doing."));
    }

    private Place label(SheetRow row, String name) {
        return at(row.number(), LABEL, name);
    }

    private Place value(Column label, SheetRow row) {
        return at(row.number(), VALUE, label.name());
    }

    private Place at(int row, int column, String label) {
        return Place.cell(sheet.shownName(), sheet.cellNames().nameOf(row, column))
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
