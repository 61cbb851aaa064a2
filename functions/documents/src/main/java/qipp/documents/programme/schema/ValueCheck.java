package qipp.documents.programme.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import qipp.documents.json.Json;
import qipp.domain.time.FinancialYear;

/** Holds one value against what its schema says of it alone; members and elements are looked at by themselves. */
record ValueCheck(Keywords says, Problems problems) {
    boolean holds(String pointer, Json json) {
        if (!isOfType(json)) {
            problems.add(pointer, "expected %s, not %s".formatted(String.join(" or ", says.types()), shown(json)));
            return false;
        }
        if (!says.allowed().isEmpty() && !says.allowed().contains(json)) {
            problems.add(pointer, "expected %s, not %s".formatted(allowed(), shown(json)));
            return false;
        }
        return switch (json) {
            case Json.Text(var text) -> text(pointer, text);
            case Json.Numeric(var number) -> number(pointer, number);
            case Json.Array(var values) -> size(pointer, values);
            case Json.Members _, Json.Truth _, Json.Null _ -> true;
        };
    }

    private boolean text(String pointer, String text) {
        var length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
        return bounded(pointer, length, "minLength", "maxLength", "characters")
                && hold(
                        says.pattern().map(form -> form.matcher(text).find()).orElse(true),
                        pointer,
                        () -> "\"%s\" is not of the form %s"
                                .formatted(text, says.pattern().orElseThrow()))
                && hold(
                        says.format().map(format -> isOfFormat(text, format)).orElse(true),
                        pointer,
                        () -> "there is no %s %s"
                                .formatted(says.format().orElseThrow().replace('-', ' '), text));
    }

    private static boolean isOfFormat(String text, String format) {
        return switch (format) {
            case "date" -> isDate(text);
            case "financial-year" -> FinancialYear.parse(text).isPresent();
            default -> throw new IllegalStateException("the schema uses a format that is not understood: " + format);
        };
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private boolean number(String pointer, BigDecimal number) {
        return bounded(pointer, number, "minimum", "maximum", "as value")
                && hold(
                        says.number("multipleOf")
                                .map(step -> number.remainder(step).signum() == 0)
                                .orElse(true),
                        pointer,
                        () -> "expected a multiple of %s, not %s"
                                .formatted(says.number("multipleOf").orElseThrow(), number));
    }

    private boolean size(String pointer, List<Json> values) {
        return bounded(pointer, BigDecimal.valueOf(values.size()), "minItems", "maxItems", "elements");
    }

    private boolean bounded(String pointer, BigDecimal value, String least, String most, String what) {
        return hold(
                        says.number(least)
                                .map(bound -> value.compareTo(bound) >= 0)
                                .orElse(true),
                        pointer,
                        () -> "expected at least %s %s"
                                .formatted(says.number(least).orElseThrow(), what))
                && hold(
                        says.number(most)
                                .map(bound -> value.compareTo(bound) <= 0)
                                .orElse(true),
                        pointer,
                        () -> "expected at most %s %s"
                                .formatted(says.number(most).orElseThrow(), what));
    }

    private boolean hold(boolean holds, String pointer, Supplier<String> problem) {
        if (!holds) {
            problems.add(pointer, problem.get());
        }
        return holds;
    }

    private boolean isOfType(Json json) {
        return says.types().isEmpty() || says.types().stream().anyMatch(type -> isOfType(json, type));
    }

    private static boolean isOfType(Json json, String type) {
        return switch (json) {
            case Json.Text _ -> type.equals("string");
            case Json.Numeric(var value) ->
                type.equals("number")
                        || (type.equals("integer") && value.stripTrailingZeros().scale() <= 0);
            case Json.Truth _ -> type.equals("boolean");
            case Json.Null _ -> type.equals("null");
            case Json.Array _ -> type.equals("array");
            case Json.Members _ -> type.equals("object");
        };
    }

    private String allowed() {
        return says.allowed().stream().map(ValueCheck::shown).collect(Collectors.joining(" or "));
    }

    private static String shown(Json json) {
        return switch (json) {
            case Json.Text(var text) -> "\"" + text + "\"";
            case Json.Numeric(var number) -> number.toPlainString();
            case Json.Truth(var truth) -> Boolean.toString(truth);
            case Json.Null _ -> "null";
            case Json.Array _ -> "an array";
            case Json.Members _ -> "an object";
        };
    }
}
