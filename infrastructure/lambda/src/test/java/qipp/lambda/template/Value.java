package qipp.lambda.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A value of the template; one that is not there is a value too, so that a path through it can be followed. */
record Value(Optional<Object> found) {
    private static final Value NOTHING = new Value(Optional.empty());

    /** What stands under keys, one below the other. */
    Value at(String... path) {
        var value = this;
        for (var key : path) {
            value = value.members().getOrDefault(key, NOTHING);
        }
        return value;
    }

    boolean isThere() {
        return found.isPresent();
    }

    String text() {
        return found.map(Object::toString).orElse("");
    }

    int number() {
        return Integer.parseInt(text());
    }

    boolean isTrue() {
        return Boolean.TRUE.equals(found.orElse(false));
    }

    /** The elements of a list; a single value is a list of itself, as in policies. */
    List<Value> elements() {
        return switch (found.orElse(List.of())) {
            case List<?> list -> list.stream().map(Value::of).toList();
            case Object single -> List.of(of(single));
        };
    }

    SequencedMap<String, Value> members() {
        var members = new LinkedHashMap<String, Value>();
        if (found.orElse(Map.of()) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> members.put(key.toString(), of(value)));
        }
        return members;
    }

    /** This value and all in it. */
    Stream<Value> all() {
        var inside = found.orElse(List.of()) instanceof List<?> ? elements().stream() : members().values().stream();
        return Stream.concat(Stream.of(this), inside.flatMap(Value::all));
    }

    private static Value of(Object value) {
        return new Value(Optional.of(value));
    }
}
