package qipp.documents.opening;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import qipp.domain.place.Place;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;

/** The texts of one file: each different text is kept once. */
public final class Texts {
    /** The longest text that a cell of a tracker takes. Source: the tracker, format 1. */
    private static final int LONGEST = 2_000;

    private static final int SHOWN_OF_TOO_LONG = 100;
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Map<String, Optional<Content>> kept = new HashMap<>();
    private long characters;

    /** What a text is as a cell's content. A text without a visible character is a blank. */
    public Optional<Content> content(String text, Place place) throws Refusal {
        Limit.TEXT.hold(text.length(), place);
        if (Blanks.isBlank(text)) {
            return Optional.empty();
        }
        return text.length() > LONGEST ? Optional.of(tooLong(text)) : kept(text, place);
    }

    private Optional<Content> kept(String text, Place place) throws Refusal {
        var known = kept.get(text);
        return known == null ? keep(text, place) : known;
    }

    /** The text with a sign in place of each half of a character, which escapes can bring in and no file can hold. */
    public static String wellFormed(String text) {
        return hasHalves(text) ? LONE_SURROGATE.matcher(text).replaceAll("\uFFFD") : text;
    }

    /** Whether halves of characters stand in a text, alone or in pairs: in few. */
    private static boolean hasHalves(String text) {
        for (var index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Content> keep(String text, Place place) throws Refusal {
        var content = Optional.<Content>of(new Content.Text(wellFormed(text)));
        kept.put(text, content);
        characters += text.length();
        Limit.TEXTS.hold(kept.size(), place);
        Limit.CHARACTERS.hold(characters, place);
        return content;
    }

    private static Content tooLong(String text) {
        return new Content.TooLong(wellFormed(text.substring(0, SHOWN_OF_TOO_LONG)), text.length());
    }
}
