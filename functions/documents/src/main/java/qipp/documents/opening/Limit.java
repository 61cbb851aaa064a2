package qipp.documents.opening;

import qipp.domain.place.Place;

/**
 * What a file that is sent may have at most. A real tracker stays far below; the limits keep the memory and the time
 * that any file can cost small and known.
 */
public enum Limit {
    /** Bytes of the file as it was sent. */
    FILE_SIZE(10L << 20, "10 MB in the file"),
    /** Entries of the package, folders too. */
    ENTRIES(2_000, "2,000 entries in the package"),
    /** Bytes of one part after unpacking. */
    PART_SIZE(32L << 20, "32 MB in one unpacked part"),
    /** Bytes of all parts after unpacking. */
    UNPACKED_SIZE(128L << 20, "128 MB in all unpacked parts"),
    /** Bytes between two events of the parser: one tag, one comment. */
    TOKEN_SIZE(1L << 20, "1 MB in one XML tag or comment"),
    /** Elements, or objects and arrays, inside each other. */
    DEPTH(64, "64 levels of nesting"),
    /** Characters of the name of an element or an attribute. */
    NAME(1_000, "1,000 characters in an XML name"),
    /** Attributes of one element, declarations of vocabularies too. */
    ATTRIBUTES(100, "100 attributes in one XML tag"),
    /** Vocabularies that are declared in elements inside each other. */
    NAMESPACES(100, "100 XML namespaces at once"),
    /** Elements in all parts: bounds the time. */
    ELEMENTS(10_000_000, "10,000,000 XML elements"),
    /** Relationships of the whole package. */
    RELATIONSHIPS(5_000, "5,000 relationships between parts"),
    /** Sheets, hidden ones too. */
    SHEETS(100, "100 sheets"),
    /** Characters of a sheet's name. */
    SHEET_NAME(255, "255 characters in the name of a sheet"),
    /** Rows of one sheet in which something stands. */
    ROWS(20_000, "20,000 rows with values in a sheet"),
    /** The last column in which something stands. */
    COLUMNS(256, "256 columns"),
    /** Keys of one object of a JSON tracker. */
    KEYS(1_000, "1,000 keys in an object"),
    /** Places at which a key is given twice in a JSON tracker. */
    REPEATED_KEYS(1_000, "1,000 keys given twice"),
    /** Cells of the whole file in which something stands. */
    CELLS(500_000, "500,000 cells with values"),
    /** Merged ranges of one sheet. */
    MERGED_RANGES(20_000, "20,000 merged ranges in a sheet"),
    /** Cells in the rows of merged ranges, once for each range: bounds the time. */
    MERGED_CELLS(5_000_000, "5,000,000 cells beside merged ones in a sheet"),
    /** Characters of one cell, as Excel allows them. */
    TEXT(32_767, "32,767 characters in a cell"),
    /** Different texts of the whole file. */
    TEXTS(200_000, "200,000 shared strings or different texts"),
    /** Characters of all different texts that are kept: bounds the memory. */
    CHARACTERS(8_000_000, "8,000,000 characters of text"),
    /** Cell formats of the workbook, as Excel allows them. */
    STYLES(65_490, "65,490 cell styles"),
    /** Characters of one number. */
    NUMBER(40, "40 characters in a number");

    private final long most;
    private final String words;

    Limit(long most, String words) {
        this.most = most;
        this.words = words;
    }

    /** So many, or so long, are still taken. */
    public long most() {
        return most;
    }

    /** The limit with its number and what it counts, such as {@code 100 sheets}. */
    public String words() {
        return words;
    }

    /** Refuses the file where {@code count} is more than the limit. */
    public void hold(long count, Place place) throws Refusal {
        if (count > most) {
            throw Refusals.overLimit(this, place);
        }
    }
}
