package qipp.documents.json.twin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;

/** A key that is given twice in one object: the first value counts, and the key is reported once. */
final class RepeatedKeys {
    private final Set<String> pointers = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    void add(String key, String pointer) throws Refusal {
        if (pointers.add(pointer)) {
            Limit.REPEATED_KEYS.hold(pointers.size(), Place.WHOLE_FILE);
            findings.add(finding(key, pointer));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private static Finding finding(String key, String pointer) {
        return Finding.at(
                JsonPlace.at(pointer),
                Code.JSON_KEY_TWICE,
                key,
                "each key once in its object",
                "The key " + key + " is given twice in one object.",
                "Keep the one that is meant, and take the other out.");
    }
}
