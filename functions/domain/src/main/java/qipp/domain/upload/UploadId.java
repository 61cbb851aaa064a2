package qipp.domain.upload;

import java.util.Optional;
import java.util.regex.Pattern;

/** Names an upload: 32 hexadecimal digits that nobody can guess. */
public record UploadId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public UploadId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an upload's id has 32 hexadecimal digits");
        }
    }

    /** The id that a text is, where it is one. */
    public static Optional<UploadId> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UploadId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
