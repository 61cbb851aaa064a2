package qipp.cloud.identity;

import java.util.regex.Pattern;

/** What a token says of a programme or an organisation: it stands in keys, so it is a code, not a name. */
public final class ClaimedCode {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private ClaimedCode() {}

    /** Whether a text is one: up to 64 letters, digits, dots, underscores and hyphens, a letter or a digit first. */
    public static boolean is(String text) {
        return CODE.matcher(text).matches();
    }
}
