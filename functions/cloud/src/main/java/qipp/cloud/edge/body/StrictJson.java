package qipp.cloud.edge.body;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads bodies strictly: UTF-8, one value, each field known, given once and of its own type, nothing nested deeply.
 * Nothing is guessed, so nothing that was misspelt is dropped without a word.
 */
final class StrictJson {
    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .addModule(new SimpleModule("our own JSON")
                    .addSerializer(Json.class, new JsonSerializer())
                    .addDeserializer(Json.class, new JsonDeserializer())
                    .addDeserializer(
                            Integer.class, new WholeNumberDeserializer<>(Integer.class, BigDecimal::intValueExact))
                    .addDeserializer(Long.class, new WholeNumberDeserializer<>(Long.class, BigDecimal::longValueExact))
                    .addDeserializer(long.class, new WholeNumberDeserializer<>(Long.class, BigDecimal::longValueExact))
                    .addDeserializer(
                            int.class, new WholeNumberDeserializer<>(Integer.class, BigDecimal::intValueExact)))
            .build();

    private StrictJson() {}

    static <T> T read(byte[] body, Class<T> type) {
        try {
            T value = MAPPER.readValue(text(body), type);
            if (value == null) {
                throw new MalformedBody("", "The body is null.");
            }
            return value;
        } catch (DatabindException unfit) {
            throw new MalformedBody(JsonPointers.of(unfit), words(unfit));
        } catch (JacksonException broken) {
            throw new MalformedBody(pointer(broken), "The body is not JSON that we take.");
        }
    }

    /** Refuses what is not JSON; keys may be given twice, as somebody else finds fault with that. */
    static void refuseUnlessJson(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(body))) {
            boolean isEmpty = parser.nextToken() == null;
            parser.skipChildren();
            if (isEmpty || parser.nextToken() != null) {
                throw new MalformedBody("", "The body is not one JSON value.");
            }
        } catch (JacksonException broken) {
            throw new MalformedBody(pointer(broken), "The body is not JSON that we take.");
        }
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new MalformedBody("", "The body is not UTF-8.");
        }
    }

    private static String words(DatabindException unfit) {
        return unfit instanceof UnrecognizedPropertyException
                ? "This field is not known."
                : "This value is missing, or of another type.";
    }

    private static String pointer(JacksonException broken) {
        return broken.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
    }

    /** Values that are JSON already are written as they stand. */
    private static final class JsonSerializer extends StdSerializer<Json> {
        JsonSerializer() {
            super(Json.class);
        }

        @Override
        public void serialize(Json json, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(JsonText.string(json));
        }
    }
}
