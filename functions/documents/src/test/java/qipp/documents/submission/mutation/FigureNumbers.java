package qipp.documents.submission.mutation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import qipp.documents.json.Json;

/** The numbers of a subject's figures by their paths. */
final class FigureNumbers {
    private FigureNumbers() {}

    /** Every amount and count; what is divided, subtracted or shown by month follows from them. */
    static Map<String, BigDecimal> of(Json json) {
        var numbers = new TreeMap<String, BigDecimal>();
        collect("", json, numbers);
        numbers.keySet()
                .removeIf(key -> key.contains("Variance")
                        || key.contains("Yield")
                        || key.contains("headroom")
                        || key.endsWith("/raw")
                        || key.endsWith("/capped"));
        return numbers;
    }

    private static void collect(String path, Json json, Map<String, BigDecimal> numbers) {
        switch (json) {
            case Json.Members(var members) ->
                members.forEach((key, value) -> collect(path.isEmpty() ? key : path + "/" + key, value, numbers));
            case Json.Array(var values) ->
                IntStream.range(0, values.size())
                        .forEach(index -> collect(path + "/" + index, values.get(index), numbers));
            case Json.Numeric(var value) -> numbers.put(path, value);
            case Json.Text _, Json.Truth _, Json.Null _ -> {}
        }
    }

    /** What moved, and by how much. */
    static Map<String, BigDecimal> difference(Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        var difference = new TreeMap<String, BigDecimal>(after);
        before.forEach((key, value) -> difference.merge(key, value.negate(), BigDecimal::add));
        difference.values().removeIf(value -> value.signum() == 0);
        difference.replaceAll((_, value) -> value.stripTrailingZeros());
        return difference;
    }
}
