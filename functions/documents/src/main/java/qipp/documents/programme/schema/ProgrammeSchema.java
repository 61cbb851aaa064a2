package qipp.documents.programme.schema;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import qipp.documents.json.Json;
import qipp.domain.reading.text.Nearest;

/**
 * The programme's JSON Schema: the one place that knows the shape of the document. Of the draft 2020-12 it understands
 * the keywords that it uses.
 */
public final class ProgrammeSchema {
    private final Problems problems;

    /** Notes what is wrong among the problems. */
    public ProgrammeSchema(Problems problems) {
        this.problems = problems;
    }

    /** Looks through a document; what does not hold is among the problems, and then the document is not to be used. */
    public void check(Json document) {
        check(Keywords.OF_A_PROGRAMME, "", document);
    }

    private void check(Keywords says, String pointer, Json json) {
        if (!new ValueCheck(says, problems).holds(pointer, json)) {
            return;
        }
        switch (json) {
            case Json.Members(var members) -> object(says, pointer, members);
            case Json.Array(var values) -> array(says, pointer, values);
            case Json.Text _, Json.Numeric _, Json.Truth _, Json.Null _ -> {}
        }
    }

    private void array(Keywords says, String pointer, List<Json> values) {
        says.items().ifPresent(items -> {
            for (int i = 0; i < values.size(); i++) {
                check(items, pointer + "/" + i, values.get(i));
            }
        });
    }

    private void object(Keywords says, String pointer, SortedMap<String, Json> members) {
        says.required().stream()
                .filter(key -> !members.containsKey(key))
                .forEach(key -> problems.add(Problems.member(pointer, key), "is missing"));
        members.forEach((key, value) -> member(says, Problems.member(pointer, key), key, value));
    }

    private void member(Keywords says, String at, String key, Json value) {
        var schema = says.member(key);
        if (schema.isEmpty()) {
            unknown(says, at, key);
            return;
        }
        says.propertyNames().ifPresent(names -> new ValueCheck(names, problems).holds(at, Json.text(key)));
        check(schema.get(), at, value);
    }

    private void unknown(Keywords says, String at, String key) {
        Optional<String> nearest = Nearest.to(key, List.copyOf(says.properties().keySet()));
        problems.addUnknown(at, "is no key of this object", nearest);
    }
}
