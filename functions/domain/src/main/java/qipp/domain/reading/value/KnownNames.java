package qipp.domain.reading.value;

import java.util.List;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;

/** A name that may be one of those known: then it is spelled as known. Whether an unknown one will do is for the rules. */
public record KnownNames(List<String> known) implements Kind<String> {
    public KnownNames {
        known = List.copyOf(known);
    }

    @Override
    public String expected() {
        return Texts.NAME.expected();
    }

    @Override
    public Taken<String> take(Content content) {
        return Texts.NAME.take(content).map(this::spelled);
    }

    private String spelled(String typed) {
        var folded = Blanks.folded(typed);
        return known.stream()
                .filter(name -> Blanks.folded(name).equals(folded))
                .findFirst()
                .orElse(typed);
    }
}
