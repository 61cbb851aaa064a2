package qipp.cloud.application;

import java.security.SecureRandom;
import java.util.HexFormat;
import qipp.domain.upload.UploadId;

/** Ids of 128 random bits. */
public final class RandomIds {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** The next one, in lower-case hexadecimal. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The next one, of an upload. */
    public UploadId nextUploadId() {
        return new UploadId(next());
    }
}
