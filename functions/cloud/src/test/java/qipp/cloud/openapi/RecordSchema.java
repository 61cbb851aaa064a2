package qipp.cloud.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;

/** Compares a record with the schema that describes it, component by component. */
final class RecordSchema {
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            int.class, "integer",
            long.class, "integer",
            Integer.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            Instant.class, "string",
            LocalDate.class, "string",
            URI.class, "string");

    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", LocalDate.class, "date", URI.class, "uri");

    private RecordSchema() {}

    /** A record and all that it holds. */
    static Set<Class<?>> below(Class<?> type) {
        var all = new LinkedHashSet<Class<?>>();
        collect(type, all);
        return all;
    }

    private static void collect(Type type, Set<Class<?>> all) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(argument -> collect(argument, all));
        } else if (type instanceof Class<?> one
                && one.isRecord()
                && !Json.class.isAssignableFrom(one)
                && all.add(one)) {
            Arrays.stream(one.getRecordComponents()).forEach(part -> collect(part.getGenericType(), all));
        }
    }

    /** Everything in which a schema differs from a record. */
    static List<String> differences(Class<?> type, Json schema) {
        var differences = new ArrayList<String>();
        SortedMap<String, Json> properties =
                OpenApi.members(JsonFields.of(schema).json("properties"));
        var names = new ArrayList<String>();
        var required = new ArrayList<String>();
        boolean goesIn = type.getSimpleName().matches("In|Draft|Approval");
        for (RecordComponent part : type.getRecordComponents()) {
            names.add(part.getName());
            if (!goesIn || part.getType() != Optional.class) {
                required.add(part.getName());
            }
            Optional.ofNullable(properties.get(part.getName()))
                    .map(property -> new Property(part.getName(), property).differences(part.getGenericType()))
                    .ifPresent(differences::addAll);
        }
        if (!Set.copyOf(names).equals(properties.keySet())) {
            differences.add("has " + properties.keySet() + " and not " + names);
        }
        if (!Set.copyOf(required).equals(Set.copyOf(required(schema)))) {
            differences.add("requires " + required(schema) + " and not " + required);
        }
        if (!Json.truth(false).equals(OpenApi.members(schema).get("additionalProperties"))) {
            differences.add("allows more than it names");
        }
        return differences;
    }

    private static List<String> required(Json schema) {
        return OpenApi.members(schema).containsKey("required")
                ? JsonFields.of(schema).texts("required")
                : List.of();
    }

    private record Property(String name, Json schema) {
        List<String> differences(Type type) {
            return fits(type, schema) ? List.of() : List.of(name + " is " + type.getTypeName() + " and not " + schema);
        }

        private static boolean fits(Type type, Json schema) {
            if (type instanceof ParameterizedType of) {
                return fits((Class<?>) of.getRawType(), of.getActualTypeArguments(), schema);
            }
            Class<?> one = (Class<?>) type;
            if (one == Json.class) {
                return true;
            }
            return one.isRecord() ? refersTo(one, schema) : isOf(one, schema) && !allowsNull(schema);
        }

        private static boolean fits(Class<?> raw, Type[] arguments, Json schema) {
            if (raw == Optional.class) {
                return allowsNull(schema) && fits(arguments[0], withoutNull(schema));
            }
            if (raw == List.class) {
                return is(schema, "array") && fits(arguments[0], member(schema, "items"));
            }
            return raw == SortedMap.class
                    && is(schema, "object")
                    && fits(arguments[1], member(schema, "additionalProperties"));
        }

        private static boolean isOf(Class<?> type, Json schema) {
            var format = Optional.ofNullable(FORMATS.get(type)).map(Json::text);
            return is(schema, TYPES.get(type))
                    && format.equals(Optional.ofNullable(OpenApi.members(schema).get("format")));
        }

        private static boolean refersTo(Class<?> type, Json schema) {
            return member(schema, "$ref").equals(Json.text("#/components/schemas/" + OpenApi.schemaOf(type)));
        }

        private static boolean is(Json schema, String type) {
            return member(schema, "type").equals(Json.text(type));
        }

        private static Json member(Json schema, String key) {
            return OpenApi.members(schema).getOrDefault(key, Json.NULL);
        }

        private static boolean allowsNull(Json schema) {
            return !withoutNull(schema).equals(schema);
        }

        /** The schema of what may be null: one of two types, or either of two schemas. */
        private static Json withoutNull(Json schema) {
            if (member(schema, "type") instanceof Json.Array(var types)
                    && types.size() == 2
                    && types.get(1).equals(Json.text("null"))) {
                return ((Json.Members) schema).with("type", types.getFirst());
            }
            return member(schema, "anyOf") instanceof Json.Array(var either)
                            && either.size() == 2
                            && either.get(1).equals(Json.object(Json.member("type", Json.text("null"))))
                    ? either.getFirst()
                    : schema;
        }
    }
}
