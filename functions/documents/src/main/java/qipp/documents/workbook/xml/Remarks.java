package qipp.documents.workbook.xml;

import java.io.IOException;

/** Comments and instructions, of which only the form is looked at. */
final class Remarks {
    static final String COMMENT = "<!--";

    private static final String COMMENT_END = "--";
    private static final String INSTRUCTION_END = "?>";

    private final Window window;

    Remarks(Window window) {
        this.window = window;
    }

    void comment() throws IOException, XmlFault {
        int dashes = window.find(COMMENT_END, COMMENT.length());
        Characters.refuseControls(window.chars(), window.at() + COMMENT.length(), dashes);
        window.passTo(dashes + COMMENT_END.length());
        if (!window.has(1) || window.charAt(0) != '>') {
            throw XmlFault.damaged();
        }
        window.passTo(window.at() + 1);
    }

    /** The declaration too, which stands at the very beginning or nowhere. */
    void instruction() throws IOException, XmlFault {
        boolean first = window.isAtBeginning();
        int close = window.find(INSTRUCTION_END, INSTRUCTION_END.length());
        int from = window.at() + 2;
        int behind = Characters.NAME.pass(window.chars(), from, close);
        refuseTarget(new String(window.chars(), from, behind - from), first);
        if (behind < close && !Characters.BLANK.has(window.chars()[behind])) {
            throw XmlFault.damaged();
        }
        Characters.refuseControls(window.chars(), behind, close);
        window.passTo(close + INSTRUCTION_END.length());
    }

    private static void refuseTarget(String target, boolean first) throws XmlFault {
        boolean isDeclaration = first && target.equals("xml");
        if (target.isEmpty()
                || !Characters.NAME_START.has(target.charAt(0))
                || (target.equalsIgnoreCase("xml") && !isDeclaration)) {
            throw XmlFault.damaged();
        }
    }
}
