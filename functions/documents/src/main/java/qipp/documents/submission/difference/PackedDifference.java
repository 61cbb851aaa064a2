package qipp.documents.submission.difference;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import qipp.documents.archive.StoredPart;
import qipp.documents.workbook.xml.References;

/** In which part of a workbook its first other byte lies, and near which cell: what was made tells where its parts stand. */
final class PackedDifference {
    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"");
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"");
    private static final Pattern PART_OF_SHEET = Pattern.compile("xl/worksheets/sheet([0-9]+)\\.xml");

    private final byte[] expected;
    private final int at;

    private PackedDifference(byte[] expected, int at) {
        this.expected = expected;
        this.at = at;
    }

    /** Of files that are not equal. */
    static Difference between(byte[] expected, byte[] found) {
        var at = Arrays.mismatch(expected, found);
        var difference = ByteDifference.between(expected, found);
        var part = StoredPart.at(at, expected)
                .map(new PackedDifference(expected, at)::within)
                .orElse("the archive's directory");
        return new Difference(difference.where() + ", in " + part, difference.found(), difference.instead());
    }

    private String within(StoredPart part) {
        var sheet = PART_OF_SHEET.matcher(part.name());
        return sheet.matches()
                ? sheet(Integer.parseInt(sheet.group(1)))
                        + cell(part).map(cell -> ", cell " + cell).orElse("")
                : part.name();
    }

    private Optional<String> cell(StoredPart part) {
        var before = new String(expected, part.from(), at - part.from(), StandardCharsets.UTF_8);
        return CELL.matcher(before).results().map(found -> found.group(1)).reduce((_, last) -> last);
    }

    private String sheet(int number) {
        return StoredPart.named("xl/workbook.xml", expected).stream()
                .flatMap(part -> SHEET.matcher(part.text(expected)).results())
                .skip(number - 1L)
                .findFirst()
                .map(tag -> References.resolved(tag.group(1)))
                .map(name -> "sheet '" + name + "'")
                .orElse("sheet " + number);
    }
}
