package qipp.documents.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import qipp.documents.json.Json;

/** Changes one value of a JSON document and leaves the rest as it is. */
final class Tampering {
    private Tampering() {}

    /** What is made of a value. */
    interface Change {
        Json of(Json value);
    }

    static Json at(String pointer, Json json, Change change) {
        if (pointer.isEmpty()) {
            return change.of(json);
        }
        var end = pointer.indexOf('/', 1) < 0 ? pointer.length() : pointer.indexOf('/', 1);
        var key = pointer.substring(1, end).replace("~1", "/").replace("~0", "~");
        return inside(key, json, inner -> at(pointer.substring(end), inner, change));
    }

    /** Changes a value, chosen by chance. */
    static Json anywhere(Random random, Json json) {
        return switch (json) {
            case Json.Members(var members)
            when !members.isEmpty() ->
                inside(pick(random, List.copyOf(members.keySet())), json, inner -> anywhere(random, inner));
            case Json.Array(var values)
            when !values.isEmpty() ->
                inside(String.valueOf(random.nextInt(values.size())), json, inner -> anywhere(random, inner));
            case Json.Members _ -> Json.NULL;
            case Json.Array _ -> new Json.Array(List.of(Json.NULL));
            case Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ -> another(random, json);
        };
    }

    /** One more of a number, or of the first number in what holds several. */
    static Json oneMore(Json json) {
        return switch (json) {
            case Json.Numeric(var value) -> Json.number(value.add(BigDecimal.ONE));
            case Json.Members(var members) -> inside(members.firstKey(), json, Tampering::oneMore);
            case Json.Array(var values) -> inside(String.valueOf(firstNumber(values)), json, Tampering::oneMore);
            case Json.Text _, Json.Truth _, Json.Null _ -> throw new AssertionError("no number: " + json);
        };
    }

    /** Where numbers stand: of those with the same keys above them the first, and of figures one for each kind of subject. */
    static Collection<String> kindsOfNumbers(Json json) {
        var byKind = new TreeMap<String, String>();
        collect("", "", json, byKind);
        return byKind.values();
    }

    private static void collect(String pointer, String kind, Json json, Map<String, String> byKind) {
        switch (json) {
            case Json.Members(var members) ->
                members.forEach((key, value) -> collect(
                        pointer + "/" + key.replace("~", "~0").replace("/", "~1"),
                        kind + kindOf(members) + "/" + key,
                        value,
                        byKind));
            case Json.Array(var values) ->
                IntStream.range(0, values.size())
                        .forEach(index -> collect(pointer + "/" + index, kind + "/*", values.get(index), byKind));
            case Json.Numeric _ -> byKind.putIfAbsent(kind, pointer);
            case Json.Text _, Json.Truth _, Json.Null _ -> {}
        }
    }

    /** A theme of the region is of another kind than one of an organisation, and a rating of money than one of milestones. */
    private static String kindOf(SortedMap<String, Json> members) {
        var words = new StringBuilder();
        for (var key : List.of("level", "kind")) {
            if (members.get(key) instanceof Json.Text(var word)) {
                words.append(' ').append(word);
            }
        }
        if (members.get("subject") instanceof Json.Text(var path)) {
            words.append(path.split("/").length);
        }
        return words.toString();
    }

    private static int firstNumber(List<Json> values) {
        return IntStream.range(0, values.size())
                .filter(index -> values.get(index) instanceof Json.Numeric)
                .findFirst()
                .orElseThrow();
    }

    private static Json inside(String key, Json json, Change change) {
        return switch (json) {
            case Json.Members(var members) -> {
                var changed = new TreeMap<>(members);
                changed.compute(key, (_, value) -> change.of(value));
                yield new Json.Members(changed);
            }
            case Json.Array(var values) -> {
                var changed = new ArrayList<>(values);
                changed.set(Integer.parseInt(key), change.of(changed.get(Integer.parseInt(key))));
                yield new Json.Array(changed);
            }
            case Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ -> throw new AssertionError(key);
        };
    }

    private static Json another(Random random, Json json) {
        List<Json> others = List.of(
                Json.text("2012-13-45"),
                Json.text(""),
                Json.number(-7),
                Json.number(new BigDecimal("1E+15")),
                Json.number(new BigDecimal("1E+200")),
                Json.number(new BigDecimal("0.005")),
                Json.truth(true),
                Json.NULL);
        var other = pick(random, others);
        return other.equals(json) ? Json.text("another") : other;
    }

    private static <T> T pick(Random random, List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
