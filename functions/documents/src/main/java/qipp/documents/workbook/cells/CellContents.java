package qipp.documents.workbook.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import qipp.documents.opening.Numbers;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.opening.Texts;
import qipp.documents.workbook.parts.WholeNumber;
import qipp.domain.place.Place;
import qipp.domain.sheet.Content;

/** Makes of what a cell stores what stands in it for the person who looks at the sheet. */
public final class CellContents {
    private static final Pattern MOMENT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T.*)?");
    private static final int LONGEST_SHOWN = 100;

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean from1904;
    private final Texts texts;

    public CellContents(SharedStrings strings, Styles styles, boolean from1904, Texts texts) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.texts = texts;
    }

    /** Nothing for a blank. */
    public Optional<Content> of(StoredCell cell, Place place) throws Refusal {
        if (cell.text().isPresent()) {
            return texts.content(cell.text().get(), place);
        }
        var value = cell.value().orElse("");
        return value.isBlank() ? withoutValue(cell) : value(cell, value, place);
    }

    /** A formula whose value is an empty text is a blank; one that was never calculated has no value at all. */
    private static Optional<Content> withoutValue(StoredCell cell) {
        boolean emptyText = cell.type().equals("str") && cell.value().isPresent();
        return emptyText ? Optional.empty() : cell.formula().map(CellContents::formula);
    }

    private static Content formula(String formula) {
        return new Content.FormulaWithoutValue("=" + shortened(formula));
    }

    private Optional<Content> value(StoredCell cell, String value, Place place) throws Refusal {
        return switch (cell.type()) {
            case "n" -> number(cell, value, place);
            case "s" -> strings.at(WholeNumber.of(value, place), place);
            case "str", "inlineStr" -> texts.content(RichText.unescaped(value), place);
            case "b" -> truth(value, place);
            case "d" -> day(cell, value, place);
            case "e" -> Optional.of(new Content.ErrorValue(shortened(value)));
            default -> throw Refusals.unreadable("a cell is of a type that Excel does not know", place);
        };
    }

    private Optional<Content> number(StoredCell cell, String value, Place place) throws Refusal {
        var number = Numbers.number(value.strip(), place);
        if (number.isEmpty()) {
            return texts.content(value, place);
        }
        var shown = styles.shown(cell.style());
        var day = shown == DateShown.NO_DATE ? Optional.<LocalDate>empty() : SerialDates.day(number.get(), from1904);
        return Optional.of(
                day.isPresent()
                        ? new Content.Day(day.get(), shown == DateShown.MONTH)
                        : new Content.Numeric(number.get()));
    }

    /** Words are what some programs write; any other value is left for the reader of the tracker to judge. */
    private Optional<Content> truth(String value, Place place) throws Refusal {
        return switch (value.strip()) {
            case "1", "true" -> Optional.of(new Content.Truth(true, "TRUE"));
            case "0", "false" -> Optional.of(new Content.Truth(false, "FALSE"));
            default -> texts.content(value, place);
        };
    }

    private Optional<Content> day(StoredCell cell, String value, Place place) throws Refusal {
        var moment = MOMENT.matcher(value.strip());
        var day = moment.matches() ? isoDay(moment.group(1)) : Optional.<LocalDate>empty();
        boolean monthOnly = styles.shown(cell.style()) == DateShown.MONTH;
        return day.isPresent() ? Optional.of(new Content.Day(day.get(), monthOnly)) : texts.content(value, place);
    }

    private static Optional<LocalDate> isoDay(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    }
}
