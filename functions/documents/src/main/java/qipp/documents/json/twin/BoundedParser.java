package qipp.documents.json.twin;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import qipp.documents.opening.Limit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The library's parser of a JSON text in UTF-8, which may begin with a byte order mark; what is no UTF-8 is a fault of reading it. */
final class BoundedParser {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private BoundedParser() {}

    static JsonParser of(byte[] json) {
        int skipped = startsWithByteOrderMark(json) ? BYTE_ORDER_MARK.length : 0;
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = new ByteArrayInputStream(json, skipped, json.length - skipped);
        return factory().createParser(ObjectReadContext.empty(), new InputStreamReader(bytes, utf8));
    }

    /** The limits are ours, so that they can be said; the library's own would only say that it stopped. */
    private static JsonFactory factory() {
        int whole = (int) Limit.FILE_SIZE.most();
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(whole)
                        .maxNameLength(whole)
                        .maxNumberLength(whole)
                        .build())
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    private static boolean startsWithByteOrderMark(byte[] json) {
        int mark = BYTE_ORDER_MARK.length;
        return json.length >= mark && Arrays.equals(json, 0, mark, BYTE_ORDER_MARK, 0, mark);
    }
}
