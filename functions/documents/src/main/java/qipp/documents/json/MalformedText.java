package qipp.documents.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Bytes that are no UTF-8: a parser notices them somewhat later than they stand. */
final class MalformedText {
    private static final int AT_ONCE = 8_192;

    private MalformedText() {}

    /** How many bytes stand before the first that belongs to no character. */
    static OptionalInt in(byte[] bytes) {
        var text = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var characters = CharBuffer.allocate(AT_ONCE);
        CoderResult result;
        do {
            result = decoder.decode(text, characters.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? OptionalInt.of(text.position()) : OptionalInt.empty();
    }
}
