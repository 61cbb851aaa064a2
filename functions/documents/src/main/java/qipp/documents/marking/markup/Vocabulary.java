package qipp.documents.marking.markup;

/** The two editions of the names that a workbook is written with. Source: ISO/IEC 29500-1 and 29500-4. */
public enum Vocabulary {
    /** As Excel saves workbooks unless told otherwise. */
    TRANSITIONAL(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    /** "Strict Open XML Spreadsheet". */
    STRICT("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final String main;
    private final String relationships;

    Vocabulary(String main, String relationships) {
        this.main = main;
        this.relationships = relationships;
    }

    /** The one in which a part of a workbook is written. */
    public static Vocabulary of(String xml) {
        return Tags.root(xml).text().contains(STRICT.main) ? STRICT : TRANSITIONAL;
    }

    /** The namespace of sheets and styles. */
    public String main() {
        return main;
    }

    /** The declaration and an attribute that names a relationship, for a tag of its own. */
    public String relationship(String id) {
        return "xmlns:r=\"" + relationships + "\" r:id=\"" + Escapes.attribute(id) + "\"";
    }

    /** The type of a relationship of a kind. */
    public String type(String kind) {
        return relationships + "/" + kind;
    }
}
