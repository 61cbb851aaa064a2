package qipp.documents.submission.addedup;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import qipp.documents.json.JsonFields;

/** What a subject's path says: which organisations, and of these what. */
record Scope(Predicate<String> organisations, List<String> below) {
    boolean isWhole() {
        return below.isEmpty();
    }

    boolean isPart() {
        return below.size() == 2 && below.getFirst().equals("part");
    }

    boolean isTheme() {
        return below.size() == 2 && below.getFirst().equals("theme");
    }

    boolean hasInitiative(JsonFields row) {
        if (!organisations.test(row.text("organisation"))) {
            return false;
        }
        return switch (below.size()) {
            case 0 -> true;
            case 1 -> row.text("ref").equals(below.getFirst());
            case 2 -> row.text("theme").equals(below.get(1));
            default ->
                row.text("theme").equals(below.get(1))
                        && row.optionalText("scheme").equals(Optional.of(below.get(2)));
        };
    }
}
