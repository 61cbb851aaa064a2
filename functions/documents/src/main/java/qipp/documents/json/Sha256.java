package qipp.documents.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in lower-case hexadecimal. */
public final class Sha256 {
    private Sha256() {}

    /** Of a content, all of it. */
    public static String of(byte[] content) {
        return hexadecimal(digest().digest(content));
    }

    /** Of all that is left to read. */
    public static String of(InputStream content) throws IOException {
        var digest = digest();
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return hexadecimal(digest.digest());
    }

    /** The beginning of contents that differ in their ends: it is hashed once. */
    public static final class Beginning {
        private final MessageDigest digest = digest();

        /** The first so many bytes of a content. */
        public Beginning(byte[] content, int length) {
            digest.update(content, 0, length);
        }

        /** The hash of the beginning with an end. */
        public String endedBy(byte[] end) {
            try {
                return hexadecimal(((MessageDigest) digest.clone()).digest(end));
            } catch (CloneNotSupportedException unsupported) {
                throw new IllegalStateException("the SHA-256 of every Java platform can be copied", unsupported);
            }
        }
    }

    private static String hexadecimal(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
