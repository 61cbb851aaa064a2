package qipp.documents.workbook.xml;

import java.util.List;
import java.util.Random;

/** A piece of XML, as workbooks have it and with all that they may have, damaged at up to three places. */
final class Damage {
    private static final String WHOLE = """
            <!-- c --><?pi x?><worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' \
            xmlns:r="u:r" r:id='7' a=' x\r\n\ty '><sheetData><row r="1" hidden='1'><c r='A1' t='s' s="2">\
            <v>12 &lt;&amp;&#65;&#x1F600;\u00e9\r\n</v></c><c r='B1' t='inlineStr'><is><t xml:space='preserve'> a ]]&gt; \
            <![CDATA[ b<&]] ]]>c</t></is></c><x:c xmlns:x='u:x' x:t='1'/></row></sheetData><mergeCells>\
            <mergeCell ref='A1:B2'/></mergeCells></worksheet><!-- end -->
            """;
    private static final String CHARACTERS = "<>&;'\"=/!?[]- \n\r\tax#0\u0001\u007f\u00e9\ufffe";
    private static final List<String> PIECES = List.of(
            "<!DOCTYPE worksheet>",
            "&b;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "--",
            "<?",
            "?>",
            "<?xml version='1.0'?>",
            "xmlns='u'",
            "xmlns:x=''",
            "xmlns:y='u:r'",
            "y:id='1'",
            "x:",
            "<a>",
            "</a>",
            "<a/>",
            "&#0;",
            "&#xD800;",
            "&#x110000;",
            "&#99999999999;",
            "&lt;",
            " r='1' r='2'",
            " r='3'",
            "<row",
            "</row>");

    private Damage() {}

    static String somewhere(Random random) {
        var xml = new StringBuilder(WHOLE);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            damage(xml, random);
        }
        return xml.toString();
    }

    private static void damage(StringBuilder xml, Random random) {
        int at = random.nextInt(xml.length());
        switch (random.nextInt(5)) {
            case 0 -> xml.setCharAt(at, character(random));
            case 1 -> xml.insert(at, character(random));
            case 2 -> xml.deleteCharAt(at);
            case 3 -> xml.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            default -> xml.delete(at, at + random.nextInt(20));
        }
    }

    private static char character(Random random) {
        return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }
}
