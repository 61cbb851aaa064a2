package qipp.documents.programme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import qipp.documents.json.Json;

/** What one schema object says, keyword by keyword. */
record Keywords(Json.Members schema) {
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

    /** What holds for members that are no properties, where there may be such. */
    Optional<Json.Members> additionalProperties() {
        return keyword("additionalProperties")
                .flatMap(
                        further -> further instanceof Json.Members schemaOf ? Optional.of(schemaOf) : Optional.empty());
    }

    Optional<Keywords> propertyNames() {
        return keyword("propertyNames").map(names -> new Keywords((Json.Members) names));
    }

    Optional<Json.Members> items() {
        return keyword("items").map(Json.Members.class::cast);
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
