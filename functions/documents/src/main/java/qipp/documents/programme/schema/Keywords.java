package qipp.documents.programme.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import qipp.documents.json.Json;
import qipp.documents.json.JsonReading;

/** What one schema object says, keyword by keyword. */
record Keywords(Json.Members schema) {
    private static final String DEFINITIONS = "#/$defs/";
    private static final Json.Members ROOT = (Json.Members) JsonReading.read(Resources.bytes(Resources.SCHEMA));
    /** What the schema says of a programme's document. */
    static final Keywords OF_A_PROGRAMME = new Keywords(ROOT);

    /** What a part of the schema says, itself or by referring to a definition. */
    static Keywords of(Json part) {
        var schema = (Json.Members) part;
        return Optional.ofNullable(schema.members().get("$ref"))
                .map(reference -> text(reference).substring(DEFINITIONS.length()))
                .map(name -> new Keywords(
                        (Json.Members) members(ROOT.members().get("$defs")).get(name)))
                .orElseGet(() -> new Keywords(schema));
    }

    /** The names of the types that a value may have; none: any. */
    List<String> types() {
        return keyword("type")
                .map(type -> type instanceof Json.Array(var types)
                        ? types.stream().map(Keywords::text).toList()
                        : List.of(text(type)))
                .orElse(List.of());
    }

    /** The values that are allowed; none: any. */
    List<Json> allowed() {
        return keyword("const").map(List::of).orElseGet(() -> array("enum"));
    }

    Optional<Json> ifAbsent() {
        return keyword("default");
    }

    SortedMap<String, Json> properties() {
        return keyword("properties").map(Keywords::members).orElse(Collections.emptySortedMap());
    }

    List<String> required() {
        return array("required").stream().map(Keywords::text).toList();
    }

    /** What holds for a member, where there may be such: for what is no property, what holds for all of those. */
    Optional<Keywords> member(String key) {
        return Optional.ofNullable(properties().get(key))
                .or(() -> keyword("additionalProperties").filter(further -> further instanceof Json.Members))
                .map(Keywords::of);
    }

    Optional<Keywords> propertyNames() {
        return keyword("propertyNames").map(names -> new Keywords((Json.Members) names));
    }

    Optional<Keywords> items() {
        return keyword("items").map(Keywords::of);
    }

    Optional<Pattern> pattern() {
        return keyword("pattern").map(Keywords::text).map(Pattern::compile);
    }

    /** The form of a text that no pattern can say, where it has one. */
    Optional<String> format() {
        return keyword("format").map(Keywords::text);
    }

    Optional<BigDecimal> number(String keyword) {
        return keyword(keyword).map(number -> ((Json.Numeric) number).value());
    }

    private List<Json> array(String keyword) {
        return keyword(keyword).map(values -> ((Json.Array) values).values()).orElse(List.of());
    }

    private Optional<Json> keyword(String keyword) {
        return Optional.ofNullable(schema.members().get(keyword));
    }

    private static SortedMap<String, Json> members(Json json) {
        return ((Json.Members) json).members();
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
