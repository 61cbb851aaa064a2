package qipp.cloud.s3;

import java.util.Base64;
import java.util.HexFormat;
import qipp.documents.json.Sha256;

/** A SHA-256 as S3 writes it: 32 bytes in base64. */
record Sha256Checksum(String base64) {
    private static final int BYTES = 32;

    static Sha256Checksum of(byte[] content) {
        return ofHex(Sha256.of(content));
    }

    static Sha256Checksum ofHex(String hexadecimal) {
        var bytes = HexFormat.of().parseHex(hexadecimal);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("Not a SHA-256: " + hexadecimal);
        }
        return new Sha256Checksum(Base64.getEncoder().encodeToString(bytes));
    }
}
