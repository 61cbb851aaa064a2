package qipp.documents.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.programme.schema.Problems;
import qipp.domain.programme.Axis;
import qipp.domain.programme.Dimension;
import qipp.domain.programme.Table;
import qipp.domain.reading.text.Nearest;

/** Makes the tables of a programme. */
record TableBuilding(Problems problems) {
    List<Table> tables(Json json) {
        var tables = new ArrayList<Table>();
        var values = ((Json.Array) json).values();
        for (int i = 0; i < values.size(); i++) {
            table("/tables/" + i, values.get(i)).ifPresent(tables::add);
        }
        return tables;
    }

    private Optional<Table> table(String pointer, Json json) {
        var fields = JsonFields.of(json);
        var rows = axis(pointer + "/rows", ProgrammeBuilding.member(json, "rows"));
        var columns = axis(pointer + "/columns", ProgrammeBuilding.member(json, "columns"));
        return rows.flatMap(down -> columns.map(across -> new Table(
                fields.text("id"),
                fields.optionalText("title"),
                down,
                across,
                fields.optionalText("value"),
                fields.optionalText("within"),
                fields.optionalText("filter"),
                fields.truth("subtotals"),
                fields.optionalText("total"))));
    }

    private Optional<Axis> axis(String pointer, Json json) {
        if (json instanceof Json.Array(var paths)) {
            return Optional.of(new Axis.Paths(
                    paths.stream().map(path -> ((Json.Text) path).value()).toList()));
        }
        var name = ((Json.Text) json).value();
        var dimension = Arrays.stream(Dimension.values())
                .filter(known -> known.published().equals(name))
                .findFirst();
        if (dimension.isEmpty()) {
            var known =
                    Arrays.stream(Dimension.values()).map(Dimension::published).toList();
            problems.addUnknown(pointer, "\"%s\" is no dimension".formatted(name), Nearest.to(name, known));
        }
        return dimension.map(Axis.Of::new);
    }
}
