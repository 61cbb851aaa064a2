package qipp.domain.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.domain.entry.FinanceRow;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Measure;

/** The rows of money by what they are about, and those of which that is not certain. */
public final class FinanceRows {
    private final Map<FinanceKey, List<FinanceRow>> rows = new LinkedHashMap<>();
    private final List<FinanceRow> uncertain = new ArrayList<>();

    static FinanceRows of(List<FinanceRow> all, InitiativeRefs initiatives) {
        var rows = new FinanceRows();
        all.forEach(row -> rows.add(row, initiatives));
        return rows;
    }

    /** The rows of each key; more than one where a row is there twice. */
    public Map<FinanceKey, List<FinanceRow>> byKey() {
        return Collections.unmodifiableMap(rows);
    }

    /** The row of a key, where it is there once. */
    public Optional<FinanceRow> only(FinanceKey key) {
        var found = rows.getOrDefault(key, List.of());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The rows of the parts of a line and measure. */
    public List<FinanceRow> parts(Line line, Measure measure) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().isOfPart())
                .filter(entry -> entry.getKey().line().equals(line)
                        && entry.getKey().measure().equals(measure))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    public boolean has(FinanceKey key) {
        return rows.containsKey(key);
    }

    public boolean hasLine(Line line) {
        return rows.keySet().stream().anyMatch(key -> key.line().equals(line));
    }

    /**
     * Whether a row that is not there may be one of those that are: a row whose line or measure is not known, or one
     * that is there twice and was meant to be another.
     */
    public boolean mayHave(Line line, Measure measure) {
        return uncertain.stream().anyMatch(row -> mayBe(row, line, measure))
                || surplus()
                        .anyMatch(
                                key -> key.line().equals(line) || key.measure().equals(measure));
    }

    /** Whether it is certain of each row of a measure what it is about. */
    public boolean areCertain(Measure measure) {
        return uncertain.stream()
                        .allMatch(row -> row.measure()
                                .given()
                                .filter(said -> !said.equals(measure))
                                .isPresent())
                && surplus().noneMatch(key -> key.measure().equals(measure));
    }

    private void add(FinanceRow row, InitiativeRefs initiatives) {
        FinanceKey.of(row)
                .ifPresent(
                        key -> rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(row));
        if (FinanceKey.of(row).filter(key -> initiatives.isKnown(key.line())).isEmpty()) {
            uncertain.add(row);
        }
    }

    private Stream<FinanceKey> surplus() {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey);
    }

    private static boolean mayBe(FinanceRow row, Line line, Measure measure) {
        var isOfLine = row.line().given().map(line::equals);
        var isOfMeasure = row.measure().given().map(measure::equals);
        return FinanceKey.of(row).isPresent()
                ? isOfMeasure.orElse(true)
                : isOfLine.orElse(true) && isOfMeasure.orElse(true);
    }
}
