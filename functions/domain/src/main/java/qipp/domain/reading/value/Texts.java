package qipp.domain.reading.value;

import qipp.domain.finding.Code;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;

/** Text: anything that a person may type or that a spreadsheet made of it. */
public enum Texts implements Kind<String> {
    /** Prose: its line ends are kept. */
    PROSE {
        @Override
        String made(String text) {
            return Blanks.trimmed(text);
        }
    },
    /** A name or a code: one blank between its words. */
    NAME {
        @Override
        String made(String text) {
            return Blanks.tidied(text);
        }
    };

    /** The longest text of a cell, in characters. */
    public static final int LONGEST = 2_000;

    abstract String made(String text);

    @Override
    public String expected() {
        return "a text";
    }

    @Override
    public Taken<String> take(Content content) {
        return content instanceof Content.Structure
                ? new Taken.Wrong<>(Fault.notUnderstood(Code.VALUE_NOT_IN_LIST, content, expected()))
                : new Taken.Value<>(made(content.entered()));
    }
}
