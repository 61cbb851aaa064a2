package qipp.cloud.edge.body;

import java.math.BigDecimal;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Takes a whole number however it is written, as JSON Schema does: {@code 4.0} is 4. What has a fraction, or does not fit,
 * is refused and never rounded.
 */
final class WholeNumberDeserializer<N extends Number> extends StdDeserializer<N> {
    private final Function<BigDecimal, N> exact;

    WholeNumberDeserializer(Class<N> type, Function<BigDecimal, N> exact) {
        super(type);
        this.exact = exact;
    }

    @Override
    public N deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.VALUE_NUMBER_INT && in.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            return context.reportInputMismatch(this, "no number");
        }
        try {
            return exact.apply(in.getDecimalValue());
        } catch (ArithmeticException _) {
            return context.reportInputMismatch(this, "no whole number that fits");
        }
    }
}
