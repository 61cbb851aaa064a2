package qipp.cloud.identity;

/** What a token says who somebody is: it is kept with what they did, so it has to be a text that can be written down. */
public final class Subject {
    /** Source: OpenID Connect Core 1.0, section 2. */
    public static final int LONGEST = 255;

    private Subject() {}

    /** Whether a text is one: not blank, at most {@link #LONGEST} characters, none of them a control. */
    public static boolean is(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.codePoints().allMatch(Subject::isText);
    }

    /** No control, and no half of a character. */
    private static boolean isText(int character) {
        return Character.getType(character) != Character.CONTROL && Character.getType(character) != Character.SURROGATE;
    }
}
