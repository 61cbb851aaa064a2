package qipp.documents.marking.part;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qipp.documents.marking.mark.CellMark;
import qipp.documents.marking.markup.Edits;
import qipp.documents.workbook.CellAddress;

/**
 * The boxes in which a spreadsheet program shows comments, in the drawing of a sheet. Source: ISO/IEC 29500-4, section
 * 19.4. What others drew is kept; such a drawing need not be well-formed.
 */
public final class Drawing {
    private static final int IDS_IN_BLOCK = 1_024;
    /** More blocks of ids than the most marks of a workbook need. */
    private static final int BLOCKS_OF_SHEET = 8;

    private static final int LINE = 48;
    private static final int MOST_LINES = 24;
    private static final Pattern ID = Pattern.compile("_x0000_s([0-9]{1,8})\\b");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*([0-9]{1,7})\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*([0-9]{1,7})\\s*</x:Column>");
    private static final String SHAPE = "<v:shape ";
    private static final String SHAPE_END = "</v:shape>";

    private static final String KIND = """
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>""";

    private Drawing() {}

    /** A drawing without anything, with ids of its own for the sheet of an index. */
    public static String none(int sheet) {
        var blocks = IntStream.range(0, BLOCKS_OF_SHEET)
                .mapToObj(block -> String.valueOf(1 + sheet * BLOCKS_OF_SHEET + block))
                .collect(Collectors.joining(","));
        return """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
            <o:idmap v:ext="edit" data="%s"/></o:shapelayout></xml>""".formatted(blocks);
    }

    /** The drawing with boxes for the comments of marks, and without those of the cells that have lost theirs. */
    public static Optional<String> withBoxes(String vml, Set<CellAddress> without, List<CellMark> marks, int sheet) {
        var kept = without.isEmpty() ? vml : without(vml, without);
        int end = kept.lastIndexOf("</xml>");
        return end < 0
                ? Optional.empty()
                : Optional.of(kept.substring(0, end) + boxes(kept, marks, sheet) + kept.substring(end));
    }

    private static String boxes(String vml, List<CellMark> marks, int sheet) {
        int first = Math.max(
                1 + (1 + sheet * BLOCKS_OF_SHEET) * IDS_IN_BLOCK,
                1
                        + ID.matcher(vml)
                                .results()
                                .mapToInt(id -> Integer.parseInt(id.group(1)))
                                .max()
                                .orElse(0));
        var kind = vml.contains("\"_x0000_t202\"") || marks.isEmpty() ? "" : KIND;
        return IntStream.range(0, marks.size())
                .mapToObj(index -> box(first + index, marks.get(index)))
                .collect(Collectors.joining("", kind, ""));
    }

    private static String box(int id, CellMark mark) {
        int row = mark.address().row() - 1;
        int column = mark.address().column() - 1;
        int lines = Math.min(
                MOST_LINES,
                2
                        + mark.comment()
                                .lines()
                                .mapToInt(line -> Math.ceilDiv(line.length(), LINE))
                                .sum());
        return """
            <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;width:260pt;height:%dpt;\
            z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>\
            <v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>\
            <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
            <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
            <x:Anchor>%d, 15, %d, 2, %d, 15, %d, 2</x:Anchor><x:AutoFill>False</x:AutoFill>\
            <x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""".formatted(id, lines * 12, column + 1, Math.max(0, row - 1), column + 5, row + lines, row, column);
    }

    private static String without(String vml, Set<CellAddress> cells) {
        var edits = new Edits(vml);
        int from = vml.indexOf(SHAPE);
        while (from >= 0) {
            int end = vml.indexOf(SHAPE_END, from);
            int to = end < 0 ? vml.length() : end + SHAPE_END.length();
            if (address(vml.substring(from, to)).filter(cells::contains).isPresent()) {
                edits.replace(from, to, "");
            }
            from = vml.indexOf(SHAPE, to);
        }
        return edits.result();
    }

    /** Rows and columns count from 0 here. */
    private static Optional<CellAddress> address(String shape) {
        return number(ROW, shape)
                .flatMap(row -> number(COLUMN, shape).map(column -> new CellAddress(row + 1, column + 1)));
    }

    private static Optional<Integer> number(Pattern pattern, String shape) {
        return pattern.matcher(shape).results().findFirst().map(found -> Integer.valueOf(found.group(1)));
    }
}
