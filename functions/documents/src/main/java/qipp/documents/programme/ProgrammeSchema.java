package qipp.documents.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;
import qipp.domain.reading.text.Nearest;

/**
 * The programme's JSON Schema: the one place that knows the shape of the document. Of the draft 2020-12 it understands
 * the keywords that it uses.
 */
final class ProgrammeSchema {
    private static final String DEFINITIONS = "#/$defs/";
    private static final Json.Members ROOT = (Json.Members) JsonReading.read(Resources.bytes(Resources.SCHEMA));

    private final Problems problems;

    ProgrammeSchema(Problems problems) {
        this.problems = problems;
    }

    /**
     * The document with every key that it leaves out, by the schema's default or as null. What does not hold is among
     * the problems, and then the document is not to be used.
     */
    Json complete(Json document) {
        return complete(ROOT, "", document);
    }

    private Json complete(Json.Members schema, String pointer, Json json) {
        var says = new Keywords(resolved(schema));
        if (!new ValueCheck(says, problems).holds(pointer, json)) {
            return json;
        }
        return switch (json) {
            case Json.Members(var members) -> object(says, pointer, members);
            case Json.Array(var values) -> array(says, pointer, values);
            case Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ -> json;
        };
    }

    private Json array(Keywords says, String pointer, List<Json> values) {
        var completed = new ArrayList<Json>();
        for (var value : values) {
            var at = pointer + "/" + completed.size();
            completed.add(says.items().map(items -> complete(items, at, value)).orElse(value));
        }
        return new Json.Array(completed);
    }

    private Json object(Keywords says, String pointer, SortedMap<String, Json> members) {
        says.required().stream()
                .filter(key -> !members.containsKey(key))
                .forEach(key -> problems.add(Problems.member(pointer, key), "is missing"));
        var completed = new TreeMap<String, Json>();
        members.forEach((key, value) -> completed.put(key, member(says, pointer, key, value)));
        says.properties()
                .forEach((key, schema) -> completed.computeIfAbsent(
                        key, _ -> absent((Json.Members) schema, Problems.member(pointer, key))));
        return new Json.Members(completed);
    }

    private Json absent(Json.Members schema, String pointer) {
        return new Keywords(resolved(schema))
                .ifAbsent()
                .map(value -> complete(schema, pointer, value))
                .orElse(Json.NULL);
    }

    private Json member(Keywords says, String pointer, String key, Json value) {
        var at = Problems.member(pointer, key);
        var property = Optional.ofNullable(says.properties().get(key))
                .map(Json.Members.class::cast)
                .or(says::additionalProperties);
        if (property.isEmpty()) {
            var known = List.copyOf(says.properties().keySet());
            problems.addUnknown(at, "is no key of this object", Nearest.to(key, known));
            return value;
        }
        says.propertyNames().ifPresent(names -> new ValueCheck(names, problems).holds(at, Json.text(key)));
        return complete(property.get(), at, value);
    }

    private static Json.Members resolved(Json.Members schema) {
        return Optional.ofNullable(schema.members().get("$ref"))
                .map(reference -> ((Json.Text) reference).value().substring(DEFINITIONS.length()))
                .map(name ->
                        ((Json.Members) ROOT.members().get("$defs")).members().get(name))
                .map(Json.Members.class::cast)
                .orElse(schema);
    }
}
