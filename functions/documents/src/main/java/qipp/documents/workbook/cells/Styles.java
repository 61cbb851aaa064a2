package qipp.documents.workbook.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.workbook.parts.Parts;
import qipp.documents.workbook.parts.Xml;
import qipp.domain.place.Place;

/** Reads which of a workbook's cell styles show dates. */
public final class Styles {
    private final Map<Integer, DateShown> custom = new HashMap<>();
    private final List<DateShown> styles = new ArrayList<>();

    private Styles() {}

    /** Reads the part, where the workbook has one. */
    public static Styles read(Optional<String> part, Parts parts) throws Refusal {
        var styles = new Styles();
        if (part.isPresent()) {
            try (var xml = parts.open(part.get(), Place.WHOLE_FILE)) {
                xml.readRoot("styleSheet", child -> styles.read(child, xml));
            }
        }
        return styles;
    }

    /** A style that is not in the list shows no date. */
    DateShown shown(int style) {
        return style < styles.size() ? styles.get(style) : DateShown.NO_DATE;
    }

    private void read(String element, Xml xml) throws Refusal {
        switch (element) {
            case "numFmts" -> xml.children(_ -> addFormat(xml));
            case "cellXfs" -> xml.children(_ -> addStyle(xml));
            default -> {}
        }
    }

    private void addFormat(Xml xml) throws Refusal {
        custom.put(
                xml.count("numFmtId").orElse(0),
                NumberFormats.custom(xml.attribute("formatCode").orElse("")));
        Limit.STYLES.hold(custom.size(), Place.WHOLE_FILE);
    }

    private void addStyle(Xml xml) throws Refusal {
        int format = xml.count("numFmtId").orElse(0);
        styles.add(Optional.ofNullable(custom.get(format)).orElseGet(() -> NumberFormats.builtIn(format)));
        Limit.STYLES.hold(styles.size(), Place.WHOLE_FILE);
    }
}
