package qipp.domain.reading.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import qipp.domain.finding.Code;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;

/** The values of a closed list, by the words that stand for them. */
public final class ClosedList<T> implements Kind<T> {
    private final Code code;
    private final List<String> shown;
    private final Map<String, T> byWord;

    private ClosedList(Code code, List<String> shown, Map<String, T> byWord) {
        this.code = code;
        this.shown = List.copyOf(shown);
        this.byWord = Map.copyOf(byWord);
    }

    /** A list of values that are each written in one way. */
    public static <T> ClosedList<T> of(List<T> values, Function<T, String> word) {
        return of(values, word, List.of());
    }

    /** A list of values that are each shown in one way and understood in others too. */
    static <T> ClosedList<T> of(List<T> values, Function<T, String> shown, List<Function<T, String>> others) {
        var byWord = new HashMap<String, T>();
        for (var other : others) {
            values.forEach(value -> byWord.putIfAbsent(Blanks.folded(other.apply(value)), value));
        }
        values.forEach(value -> byWord.put(Blanks.folded(shown.apply(value)), value));
        return new ClosedList<>(
                Code.VALUE_NOT_IN_LIST, values.stream().map(shown).toList(), byWord);
    }

    /** The same list; what is not in it is another finding. */
    ClosedList<T> withCode(Code other) {
        return new ClosedList<>(other, shown, byWord);
    }

    @Override
    public String expected() {
        return String.join(", ", shown);
    }

    @Override
    public Taken<T> take(Content content) {
        return named(content.entered())
                .<Taken<T>>map(Taken.Value::new)
                .orElseGet(() -> new Taken.Wrong<>(Fault.notInList(code, content, shown)));
    }

    /** The value for which a word stands. */
    Optional<T> named(String word) {
        return Optional.ofNullable(byWord.get(Blanks.folded(word)));
    }
}
