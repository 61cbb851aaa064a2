package qipp.cloud.edge.body;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;

/** Where in a body something is, as a JSON pointer. Source: RFC 6901. */
final class JsonPointers {
    private JsonPointers() {}

    static String of(DatabindException unfit) {
        return unfit.getPath().stream().map(JsonPointers::step).collect(Collectors.joining());
    }

    private static String step(Reference reference) {
        String name = reference.getPropertyName();
        return "/"
                + (name == null
                        ? String.valueOf(reference.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }
}
