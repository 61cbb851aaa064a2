package qipp.cloud.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.cloud.edge.Pages;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.json.JsonText;

/** The OpenAPI document as it is served. */
public final class OpenApi {
    private static final Json.Members DOCUMENT = (Json.Members)
            JsonReading.read(Pages.openApi().answer().get().body().array());

    private static final String COMPONENTS = "#/components/schemas/";

    private OpenApi() {}

    static Json.Members document() {
        return DOCUMENT;
    }

    static SortedMap<String, Json> paths() {
        return members(JsonFields.of(DOCUMENT).json("paths"));
    }

    static SortedMap<String, Json> schemas() {
        return members(JsonFields.of(DOCUMENT).object("components").json("schemas"));
    }

    static SortedMap<String, Json> members(Json object) {
        return ((Json.Members) object).members();
    }

    /** The name of a record's schema: those of its classes, the outermost first. */
    static String schemaOf(Class<?> type) {
        return type.getEnclosingClass() == null || type.getEnclosingClass().isInterface()
                ? type.getSimpleName()
                : simpleOuter(type.getEnclosingClass()) + type.getSimpleName();
    }

    /** A record of the domain stands for itself, wherever it is nested. */
    private static String simpleOuter(Class<?> outer) {
        return outer.getPackageName().startsWith("qipp.domain") ? "" : schemaOf(outer);
    }

    /** What does not fit a schema of the document; nothing where all does. */
    public static List<String> misfits(String schema, String json) {
        var root = new TreeMap<String, Json>();
        root.put("$ref", Json.text(COMPONENTS + schema));
        root.put("$defs", JsonFields.of(DOCUMENT).object("components").json("schemas"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonText.string(new Json.Members(root)).replace(COMPONENTS, "#/$defs/"));
        return compiled.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
