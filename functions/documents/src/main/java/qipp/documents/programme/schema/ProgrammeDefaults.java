package qipp.documents.programme.schema;

import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;

/** Fills in what a document of the right shape leaves out: the default that the schema gives, or null. */
public final class ProgrammeDefaults {
    private ProgrammeDefaults() {}

    /** The document with every key of the format. */
    public static Json complete(Json document) {
        return complete(Keywords.OF_A_PROGRAMME, document);
    }

    private static Json complete(Keywords says, Json json) {
        if (json instanceof Json.Members(var members)) {
            return object(says, members);
        }
        return json instanceof Json.Array(var values) && says.items().isPresent()
                ? new Json.Array(values.stream()
                        .map(value -> complete(says.items().get(), value))
                        .toList())
                : json;
    }

    private static Json object(Keywords says, SortedMap<String, Json> members) {
        var completed = new TreeMap<String, Json>();
        says.properties().forEach((key, schema) -> completed.put(key, absent(Keywords.of(schema))));
        members.forEach(
                (key, value) -> completed.put(key, complete(says.member(key).orElseThrow(), value)));
        return new Json.Members(completed);
    }

    private static Json absent(Keywords says) {
        return says.ifAbsent().map(value -> complete(says, value)).orElse(Json.NULL);
    }
}
