package qipp.cloud.files;

import java.util.Arrays;

/** Bytes as a value: they do not change, they are equal where their content is, and they are never shown. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** The given array is not copied, as it may be large: whoever hands it over leaves it alone from then on. */
    public static Bytes of(byte[] content) {
        return new Bytes(content);
    }

    /** The content, which whoever gets it only reads. */
    public byte[] array() {
        return content;
    }

    public int length() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
