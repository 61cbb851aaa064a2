package qipp.domain.reading.table;

import java.util.Optional;
import java.util.function.Consumer;
import qipp.domain.entry.Cell;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.reading.format.Column;
import qipp.domain.reading.text.Blanks;
import qipp.domain.reading.value.Fault;
import qipp.domain.reading.value.Kind;
import qipp.domain.reading.value.Taken;
import qipp.domain.sheet.Content;

/** Makes a cell of what stands at a place, and reports what it could not understand there. */
final class CellReader {
    private final Consumer<Finding> report;

    CellReader(Consumer<Finding> report) {
        this.report = report;
    }

    <T> Cell<T> read(Optional<Content> content, Column column, Place place, Kind<T> kind) {
        return content.isPresent() && isNotBlank(content.get())
                ? standing(content.get(), column, place, kind)
                : blank(column, place, kind);
    }

    static boolean isNotBlank(Content content) {
        return !(content instanceof Content.Text(var text) && Blanks.isBlank(text));
    }

    private <T> Cell<T> standing(Content content, Column column, Place place, Kind<T> kind) {
        var taken = taken(content, kind);
        if (taken instanceof Taken.Value<T>(var value)) {
            return new Cell.Given<>(value, content.entered(), place);
        }
        if (taken instanceof Taken.Wrong<T>(var fault)) {
            report.accept(finding(content, column, place, fault));
        }
        return new Cell.NotUnderstood<>(content.entered(), place);
    }

    private static <T> Taken<T> taken(Content content, Kind<T> kind) {
        var broken = Fault.broken(content, kind.longest());
        return broken.isPresent() ? new Taken.Wrong<>(broken.get()) : kind.take(content);
    }

    private <T> Cell<T> blank(Column column, Place place, Kind<T> kind) {
        if (column.filled()) {
            report.accept(Finding.at(
                    place,
                    Code.REQUIRED_BLANK,
                    "",
                    kind.expected(),
                    column.name() + " is blank.",
                    "Fill in " + column.name() + "."));
        }
        return new Cell.Blank<>(place);
    }

    private static Finding finding(Content content, Column column, Place place, Fault fault) {
        return Finding.at(
                place,
                fault.code(),
                content.entered(),
                fault.expected(),
                column.name() + ": " + fault.problem(),
                fault.fix());
    }
}
