package qipp.documents.workbook.cells;

import java.util.Optional;
import qipp.documents.opening.Limit;
import qipp.documents.opening.Refusal;
import qipp.documents.workbook.parts.Formula;
import qipp.documents.workbook.parts.Xml;
import qipp.domain.place.Place;

/**
 * What a cell's element holds, before anything is made of it.
 *
 * @param type such as {@code s} for a shared text or {@code n} for a number
 * @param style the index of its style
 * @param value absent where none is stored, which is not the same as an empty one
 * @param text a text that stands in the cell itself
 */
public record StoredCell(
        String type, int style, Optional<String> value, Optional<String> text, Optional<String> formula) {
    /** Reads the element that the cursor stands at. */
    public static StoredCell read(Xml xml, Place place) throws Refusal {
        var reading = new Reading(xml.attribute("t").orElse("n"), xml.count("s").orElse(0));
        xml.children(child -> reading.child(child, xml, place));
        return reading.read();
    }

    private static final class Reading {
        private final String type;
        private final int style;
        private Optional<String> value = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Optional<String> formula = Optional.empty();

        Reading(String type, int style) {
            this.type = type;
            this.style = style;
        }

        void child(String name, Xml xml, Place place) throws Refusal {
            switch (name) {
                case "v" -> value = Optional.of(xml.text(Limit.TEXT, RichText.LONGEST_STORED));
                case "is" -> text = Optional.of(RichText.read(xml, place));
                case "f" -> formula = Optional.of(formula(xml, place));
                default -> {}
            }
        }

        private static String formula(Xml xml, Place place) throws Refusal {
            var formula = xml.text(Limit.TEXT, Limit.TEXT.most());
            Formula.refuseReachingOut(formula, place);
            return formula;
        }

        StoredCell read() {
            return new StoredCell(type, style, value, text, formula);
        }
    }
}
