package qipp.documents.workbook.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.documents.opening.Texts;
import qipp.documents.workbook.parts.Parts;
import qipp.domain.place.Place;
import qipp.domain.sheet.Content;

/** The texts that cells share, by their index. */
public final class SharedStrings {
    private final List<Optional<Content>> contents = new ArrayList<>();

    private SharedStrings() {}

    /** Reads the part, where the workbook has one. */
    public static SharedStrings read(Optional<String> part, Parts parts, Texts texts) throws Refusal {
        var strings = new SharedStrings();
        if (part.isPresent()) {
            try (var xml = parts.open(part.get(), Place.WHOLE_FILE)) {
                xml.readRoot(
                        "sst", _ -> strings.add(texts.content(RichText.read(xml, Place.WHOLE_FILE), Place.WHOLE_FILE)));
            }
        }
        return strings;
    }

    private void add(Optional<Content> content) throws Refusal {
        contents.add(content);
        Limit.TEXTS.hold(contents.size(), Place.WHOLE_FILE);
    }

    Optional<Content> at(int index, Place place) throws Refusal {
        if (index >= contents.size()) {
            throw Refusals.unreadable("a cell names a text that is not there", place);
        }
        return contents.get(index);
    }
}
