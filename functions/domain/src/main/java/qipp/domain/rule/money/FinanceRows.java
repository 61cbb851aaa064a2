package qipp.domain.rule.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qipp.domain.entry.FinanceRow;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** The rows of money by what they are about, and those of which that is not certain. */
public final class FinanceRows {
    private final Map<FinanceKey, List<FinanceRow>> rows = new LinkedHashMap<>();
    private final Map<FinanceKey, List<FinanceRow>> parts = new HashMap<>();
    private final Set<Line> lines = new HashSet<>();
    private final List<FinanceKey> twice = new ArrayList<>();
    private final List<FinanceRow> uncertain = new ArrayList<>();
    private final InitiativeRefs initiatives;

    private FinanceRows(InitiativeRefs initiatives) {
        this.initiatives = initiatives;
    }

    /** Rows by what they are about, where it is known which initiative that is. */
    public static FinanceRows of(List<FinanceRow> all, InitiativeRefs initiatives) {
        var rows = new FinanceRows(initiatives);
        all.forEach(row -> FinanceKey.of(row).ifPresent(key -> rows.add(key, row)));
        all.stream()
                .filter(row -> FinanceKey.of(row)
                        .filter(key -> initiatives.isKnown(key.line()))
                        .isEmpty())
                .forEach(rows.uncertain::add);
        return rows;
    }

    /** The rows of each key, in the order in which they stand; more than one where a row is there twice. */
    public Map<FinanceKey, List<FinanceRow>> byKey() {
        return Collections.unmodifiableMap(rows);
    }

    /** The row of a key, where it is there once. */
    public Optional<FinanceRow> only(FinanceKey key) {
        var found = rows.getOrDefault(key, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether it is certain which row is meant: of one that is there twice, no month is judged. */
    public boolean isOnce(FinanceRow row) {
        return FinanceKey.of(row).map(key -> only(key).isPresent()).orElse(true);
    }

    /** The rows of the parts of a line and measure. */
    public List<FinanceRow> parts(FinanceKey whole) {
        return List.copyOf(parts.getOrDefault(whole, List.of()));
    }

    public boolean has(FinanceKey key) {
        return rows.containsKey(key);
    }

    public boolean has(Line line) {
        return lines.contains(line);
    }

    /**
     * Whether a row that is not there may be one of those that are: a row whose line or measure is not known, or one
     * that is there twice and was meant to be another.
     */
    public boolean mayHave(Line line, Measure measure) {
        return uncertain.stream().anyMatch(row -> mayBe(row, line, measure))
                || twice.stream()
                        .anyMatch(
                                key -> key.line().equals(line) || key.measure().equals(measure));
    }

    /** Whether each part of a line and measure is there once, and no row that is not known may be one. */
    public boolean partsAreCertain(FinanceKey whole) {
        return parts(whole).stream()
                        .allMatch(
                                part -> FinanceKey.of(part).flatMap(this::only).isPresent())
                && uncertain.stream()
                        .filter(row -> !row.organisation().isBlank())
                        .noneMatch(row -> mayBe(row, whole.line(), whole.measure()));
    }

    /**
     * Whether no row may be one of an initiative that is not there: one whose line leads nowhere, or is not known, and
     * whose measure is this one, or not known. Sums over all initiatives need that.
     *
     * @param ofPart whether rows of parts are looked at, or those of the organisation as a whole
     */
    public boolean areOfKnownLines(Measure measure, boolean ofPart) {
        return uncertain.stream()
                .filter(row -> ofPart || row.organisation().isBlank())
                .filter(row -> row.line().given().filter(initiatives::isKnown).isEmpty())
                .allMatch(row -> row.measure()
                        .given()
                        .filter(other -> !measure.equals(other))
                        .isPresent());
    }

    private void add(FinanceKey key, FinanceRow row) {
        var same = rows.computeIfAbsent(key, _ -> new ArrayList<>());
        same.add(row);
        lines.add(key.line());
        if (key.isOfPart()) {
            parts.computeIfAbsent(key.ofWhole(), _ -> new ArrayList<>()).add(row);
        }
        if (same.size() > 1) {
            twice.add(key);
        }
    }

    /** A row whose line is not known, or no initiative's, may be of any line. */
    private boolean mayBe(FinanceRow row, Line line, Measure measure) {
        var isOfLine = row.line().given().filter(initiatives::isKnown).map(line::equals);
        var isOfMeasure = row.measure().given().map(measure::equals);
        return isOfLine.orElse(true) && isOfMeasure.orElse(true);
    }
}
