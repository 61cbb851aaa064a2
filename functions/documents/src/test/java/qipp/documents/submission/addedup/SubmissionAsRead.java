package qipp.documents.submission.addedup;

import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import qipp.documents.json.JsonFields;

/** A submission as it was read, its rows, and what its subjects stand for. */
final class SubmissionAsRead {
    /** What each organisation of the example programme has to save in its year. */
    static final Map<String, BigDecimal> CHALLENGES = Map.of(
            "EAST", new BigDecimal(4_000_000),
            "NORTH", new BigDecimal(3_000_000),
            "SOUTH", new BigDecimal(2_000_000),
            "WEST", new BigDecimal(1_000_000));

    private final JsonFields document;
    final PlainRows rows;
    private final Map<String, List<String>> groups = new TreeMap<>();

    SubmissionAsRead(JsonFields document) {
        this.document = document;
        this.rows = new PlainRows(document);
        all("groups").forEach(group -> groups.put(group.text("id"), group.texts("organisations")));
    }

    /** Every object of figures by the path of its subject. */
    SortedMap<String, JsonFields> figures() {
        var figures = new TreeMap<String, JsonFields>();
        var region = document.text("programme");
        figures.put(region, document.object("region"));
        all("groups").forEach(group -> figures.put(region + "/group/" + group.text("id"), group.object("figures")));
        all("organisations")
                .forEach(of -> of.optionalObject("figures").ifPresent(own -> figures.put(of.text("code"), own)));
        all("breakdown").forEach(below -> figures.put(below.text("subject"), below.object("figures")));
        return figures;
    }

    List<JsonFields> all(String key) {
        return document.objects(key, one -> one);
    }

    Scope scope(String subject) {
        var path = Arrays.stream(subject.split("/"))
                .map(name -> name.replace("%2F", "/"))
                .toList();
        if (!path.getFirst().equals(document.text("programme"))) {
            return new Scope(path.getFirst()::equals, path.subList(1, path.size()));
        }
        return path.size() > 2 && path.get(1).equals("group")
                ? new Scope(groups.get(path.get(2))::contains, path.subList(3, path.size()))
                : new Scope(_ -> true, path.subList(1, path.size()));
    }

    /** The codes of a scope that are there. */
    Stream<String> present(Scope scope) {
        return rows.organisationsWithRows().filter(scope.organisations());
    }

    boolean isNil(String code) {
        return all("organisations").stream()
                .anyMatch(of ->
                        of.text("code").equals(code) && of.text("presence").equals("nil"));
    }

    BigDecimal plan(JsonFields row) {
        return rows.annual(row.text("organisation"), row.text("ref"), "Plan").orElse(ZERO);
    }

    BigDecimal outturn(JsonFields row) {
        return rows.outturn(row.text("organisation"), row.text("ref"));
    }
}
