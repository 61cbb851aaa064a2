package qipp.domain.reading.value;

import java.util.List;
import qipp.domain.sheet.Content;

/** Yes or no, as a word or as a truth value. */
public enum YesNo implements Kind<Boolean> {
    /** Every such cell is of this kind. */
    YES_NO;

    private static final ClosedList<Boolean> WORDS = ClosedList.of(List.of(true, false), truth -> truth ? "yes" : "no");

    @Override
    public String expected() {
        return WORDS.expected();
    }

    @Override
    public Taken<Boolean> take(Content content) {
        return content instanceof Content.Truth(boolean value, var _) ? new Taken.Value<>(value) : WORDS.take(content);
    }
}
