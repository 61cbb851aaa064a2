package qipp.documents.workbook.xml;

/** What comes next in a part. */
public enum XmlEvent {
    /** An element begins. */
    START,
    /** An element ends. */
    END,
    /** A text, or a piece of one. */
    TEXT,
    /** A comment or an instruction, of which nothing is told. */
    REMARK,
    /** The part ends, with every element closed. */
    FINISH
}
