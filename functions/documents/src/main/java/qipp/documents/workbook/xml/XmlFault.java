package qipp.documents.workbook.xml;

/** Stops the reading of a part that is not well-formed, or has what no workbook has. */
public final class XmlFault extends Exception {
    private static final long serialVersionUID = 1;

    private XmlFault(String words) {
        super(words, null, false, false);
    }

    static XmlFault damaged() {
        return new XmlFault("a part of it is damaged");
    }

    static XmlFault documentType() {
        return new XmlFault("it has a document type or an entity, which no workbook has");
    }

    /** What is wrong, for the person who sent the file. */
    public String words() {
        return getMessage();
    }
}
