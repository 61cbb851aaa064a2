package qipp.documents.marking.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import qipp.documents.marking.mark.Marks;
import qipp.documents.marking.mark.Words;
import qipp.documents.marking.markup.Escapes;
import qipp.documents.marking.markup.Vocabulary;
import qipp.documents.marking.style.CellStyles;
import qipp.documents.marking.style.Tint;
import qipp.domain.finding.Finding;
import qipp.domain.finding.Severity;
import qipp.domain.place.Place;

/** The sheet that lists every finding, those without a cell too, and leads to each marked cell. The format ignores it. */
public final class FindingsSheet {
    /** What the sheet is called. */
    public static final String NAME = "Findings";
    /** With this the sheet begins; by it a later marking knows it. */
    public static final String TITLE = "QIPP Tracker: what was found";

    private static final String HOW = "Correct the cells, save the workbook and send it again. "
            + "Nothing of yours was changed; this sheet is not read.";
    private static final String PLAIN = "<%1$sfont><%1$ssz val=\"11\"/><%1$sname val=\"Calibri\"/></%1$sfont>";
    private static final String BOLD = "<%1$sfont><%1$sb/><%1$ssz val=\"11\"/><%1$sname val=\"Calibri\"/></%1$sfont>";
    private static final String LINK = "<%1$sfont><%1$su/><%1$ssz val=\"11\"/><%1$scolor rgb=\"FF005EB8\"/>"
            + "<%1$sname val=\"Calibri\"/></%1$sfont>";
    private static final List<String> HEADER =
            List.of("Severity", "Cell", "Row", "Column", "You entered", "What is wrong", "What to do", "Rule");
    private static final List<Integer> WIDTHS = List.of(10, 18, 24, 18, 24, 60, 60, 34);
    private static final int LONGEST = 2_000;
    private static final int LINE_HEIGHT = 15;
    private static final int MOST_LINES = 20;

    private final CellStyles styles;
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int row;
    private int places;

    private FindingsSheet(CellStyles styles) {
        this.styles = styles;
    }

    /** The text of the sheet's part. */
    public static String write(List<Finding> findings, Vocabulary vocabulary, CellStyles styles) {
        var sheet = new FindingsSheet(styles);
        sheet.add(findings);
        return "<worksheet xmlns=\"" + vocabulary.main()
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">"
                + "<pane ySplit=\"4\" topLeftCell=\"A5\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + columns() + "<sheetData>" + sheet.rows + "</sheetData>" + sheet.hyperlinks()
                + "<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }

    private void add(List<Finding> findings) {
        line(TITLE, BOLD);
        line(counts(findings), PLAIN);
        line(HOW, PLAIN);
        row(HEADER.stream().map(text -> cell(text, BOLD)).toList());
        findings.forEach(finding -> finding.places().forEach(place -> add(finding, place)));
        if (places > Marks.MOST) {
            line("And %,d more places: mend these first.".formatted(places - Marks.MOST), PLAIN);
        }
    }

    private void add(Finding finding, Place place) {
        places++;
        if (places > Marks.MOST) {
            return;
        }
        var address = Marks.address(place);
        row(List.of(
                new Shown(Words.of(finding.severity()), PLAIN, Optional.of(Tint.of(finding.severity()))),
                cell(named(place), address.isPresent() ? LINK : PLAIN),
                cell(place.row().orElse(""), PLAIN),
                cell(place.column().orElse(""), PLAIN),
                cell(finding.entered(), PLAIN),
                cell(finding.message(), PLAIN),
                cell(finding.fix(), PLAIN),
                cell(finding.code().published(), PLAIN)));
        address.ifPresent(_ -> link(place));
    }

    private static String named(Place place) {
        var cell = place.cell()
                .map(name -> place.sheet().map(sheet -> sheet + "!" + name).orElse(name));
        return cell.or(place::sheet).orElse("whole tracker");
    }

    private void link(Place place) {
        var target = "'" + place.sheet().orElseThrow().replace("'", "''") + "'!"
                + place.cell().orElseThrow();
        links.append("<hyperlink ref=\"B%d\" location=\"%s\"/>".formatted(row, Escapes.attribute(target)));
    }

    /** A text that runs on over the cells beside it. */
    private void line(String text, String font) {
        row++;
        int style = styles.plain(font);
        rows.append("<row r=\"%d\">%s</row>".formatted(row, stored("A" + row, text, style)));
    }

    private void row(List<Shown> cells) {
        row++;
        var stored = new StringBuilder();
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            var shown = cells.get(column);
            var address = (char) ('A' + column) + String.valueOf(row);
            stored.append(stored(address, shown.text(), styles.wrapped(shown.font(), shown.tint())));
            lines = Math.max(lines, lines(shown.text(), WIDTHS.get(column)));
        }
        rows.append("<row r=\"%d\" ht=\"%d\" customHeight=\"1\">%s</row>"
                .formatted(row, LINE_HEIGHT * Math.min(MOST_LINES, lines), stored));
    }

    private static String stored(String address, String text, int style) {
        return "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(address, style, Escapes.text(text, LONGEST));
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), width)))
                .sum();
    }

    private static Shown cell(String text, String font) {
        return new Shown(text, font, Optional.empty());
    }

    private static String counts(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> Words.of(severity) + ": "
                        + findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count())
                .collect(Collectors.joining(", "));
    }

    private static String columns() {
        return IntStream.range(0, WIDTHS.size())
                .mapToObj(index -> "<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                        .formatted(index + 1, WIDTHS.get(index)))
                .collect(Collectors.joining("", "<cols>", "</cols>"));
    }

    private String hyperlinks() {
        return links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>";
    }

    /** A text as the sheet shows it. */
    private record Shown(String text, String font, Optional<Tint> tint) {}
}
