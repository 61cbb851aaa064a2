package qipp.documents.workbook.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes a part, which is in UTF-8 or UTF-16 whatever it declares. Source: ISO/IEC 29500-2, section 8.1.4. A byte that
 * is neither is a fault here and now.
 */
public final class XmlText {
    private static final byte[] MARK_OF_UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private XmlText() {}

    /** The characters of a part; what is no text is a fault of reading it. */
    public static Reader of(InputStream part) throws IOException {
        var bytes = new PushbackInputStream(part, MARK_OF_UTF_8.length);
        var beginning = bytes.readNBytes(MARK_OF_UTF_8.length);
        boolean marked = Arrays.equals(beginning, MARK_OF_UTF_8);
        if (!marked) {
            bytes.unread(beginning);
        }
        return new InputStreamReader(
                bytes,
                charset(beginning)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] beginning) {
        if (beginning.length < 2) {
            return StandardCharsets.UTF_8;
        }
        return switch (((beginning[0] & 0xFF) << 8) | (beginning[1] & 0xFF)) {
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            default -> withoutMark(beginning);
        };
    }

    /** Markup begins with a character below 256, so that a zero beside it tells UTF-16 and its order. */
    private static Charset withoutMark(byte[] beginning) {
        if (beginning[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return beginning[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
