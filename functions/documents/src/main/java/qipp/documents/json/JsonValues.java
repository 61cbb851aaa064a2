package qipp.documents.json;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.money.Pounds;

/** A value of a document as one of a type; nothing where it is of another. */
final class JsonValues {
    private JsonValues() {}

    static Optional<String> text(Json json) {
        return json instanceof Json.Text(var value) ? Optional.of(value) : Optional.empty();
    }

    static Optional<BigDecimal> number(Json json) {
        return json instanceof Json.Numeric(var value) && CanonicalJson.isExact(value)
                ? Optional.of(value)
                : Optional.empty();
    }

    static Optional<Integer> count(Json json) {
        return number(json).filter(JsonValues::isCount).map(BigDecimal::intValueExact);
    }

    private static boolean isCount(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0
                && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    static Optional<Boolean> truth(Json json) {
        return json instanceof Json.Truth(var value) ? Optional.of(value) : Optional.empty();
    }

    /**
     * An amount, or nothing for null; anything else throws {@link UnexpectedJson}.
     *
     * @param at the pointer of the value
     */
    static Optional<Pounds> amountOrNull(String at, Json json) {
        return json instanceof Json.Null()
                ? Optional.empty()
                : Optional.of(new Pounds(number(json).orElseThrow(() -> new UnexpectedJson(at, "a number or null"))));
    }
}
