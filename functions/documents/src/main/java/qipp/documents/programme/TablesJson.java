package qipp.documents.programme;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.truth;

import qipp.documents.json.Json;
import qipp.domain.programme.Axis;
import qipp.domain.programme.Table;

/** Writes the definition of a programme's table. */
final class TablesJson {
    private TablesJson() {}

    static Json of(Table table) {
        return object(
                member("id", text(table.id())),
                member("title", text(table.title())),
                member("rows", axis(table.rows())),
                member("columns", axis(table.columns())),
                member("value", text(table.value())),
                member("within", text(table.within())),
                member("filter", text(table.filter())),
                member("subtotals", truth(table.subtotals())),
                member("total", text(table.total())));
    }

    private static Json axis(Axis axis) {
        return switch (axis) {
            case Axis.Of(var dimension) -> text(dimension.published());
            case Axis.Paths(var paths) -> Json.array(paths, Json::text);
        };
    }
}
