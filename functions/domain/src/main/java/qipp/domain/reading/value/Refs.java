package qipp.domain.reading.value;

import qipp.domain.finding.Code;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;
import qipp.domain.tracker.Ref;

/** A ref. The number 1 and the text "1" are the same. */
public enum Refs implements Kind<Ref> {
    /** Every ref is of this kind. */
    REF;

    @Override
    public String expected() {
        return "a ref";
    }

    @Override
    public int longest() {
        return Ref.LONGEST;
    }

    @Override
    public Taken<Ref> take(Content content) {
        var text = Blanks.trimmed(content.entered());
        if (text.length() > Ref.LONGEST) {
            return new Taken.Wrong<>(Fault.tooLong(text.length(), Ref.LONGEST));
        }
        return content instanceof Content.Structure || Ref.hasControl(text)
                ? new Taken.Wrong<>(Fault.notUnderstood(
                        Code.VALUE_NOT_IN_LIST, content, "a ref of letters, digits and signs on one line"))
                : new Taken.Value<>(new Ref(text));
    }
}
