package qipp.documents.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static qipp.documents.examples.ExampleFiles.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.documents.archive.StableZip;

/** What somebody changed by hand is named where it stands, with what it should be. */
class PlacesTest {
    private static final String FINANCE = "csv/finance.csv";
    private static final String WORKBOOK = SubmissionFiles.WORKBOOK;

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        "a cell of a table",
                        FINANCE,
                        text(text -> text.replaceFirst(",Plan,", ",Plam,")),
                        "csv/finance.csv at line 2, column measure: (EAST, Finance, 2) is 'Plam', the rows give 'Plan'"),
                arguments(
                        "a heading",
                        FINANCE,
                        text(text -> text.replaceFirst("measure", "Measure")),
                        "csv/finance.csv at line 1, column 5: is 'Measure', the rows give 'measure'"),
                arguments(
                        "a line that is taken away",
                        FINANCE,
                        lines(lines -> lines.remove(3)),
                        "csv/finance.csv at line 4: (of "),
                arguments(
                        "two lines that are exchanged",
                        FINANCE,
                        lines(lines -> lines.set(1, lines.set(2, lines.get(1)))),
                        "csv/finance.csv at line 2: is '"),
                arguments(
                        "ends of lines",
                        FINANCE,
                        text(text -> text.replace("\r\n", "\n")),
                        "csv/finance.csv at byte 101, line 1: is "),
                arguments(
                        "a table that is cut off within a line", FINANCE, cut(300), "csv/finance.csv at line 3: (of "),
                arguments("an empty table", FINANCE, cut(0), "csv/finance.csv at byte 0, line 1: ends there, and "),
                arguments(
                        "a row of the document, by the table that has the same",
                        SubmissionFiles.SUBMISSION,
                        text(text -> text.replaceFirst(
                                "\"measure\":\"Plan\",\"measureId\"", "\"measure\":\"Assured\",\"measureId\"")),
                        "submission.json at /rows/finance: (EAST, Finance, 2) is 'Assured', csv/finance.csv, which was not changed, has at line 2, column measure 'Plan'"),
                arguments(
                        "a figure of the document",
                        SubmissionFiles.SUBMISSION,
                        text(text -> text.replaceFirst("\"rowsIn\":", "\"rowsIn\":9")),
                        "submission.json at /ledger/accounts/0/rowsIn: (Initiatives) is '9"),
                arguments(
                        "a blank in the document",
                        SubmissionFiles.SUBMISSION,
                        text(text -> " " + text),
                        "submission.json at byte 1: is ' {\"asAt\":"),
                arguments(
                        "a document that is cut off",
                        SubmissionFiles.SUBMISSION,
                        cut(50),
                        "submission.json at byte 51, in /breakdown/0"),
                arguments(
                        "a document with a byte that is no text",
                        SubmissionFiles.SUBMISSION,
                        byteAt(99, 0xFF),
                        "submission.json at byte 100, in /breakdown/0"),
                arguments(
                        "the name of an input",
                        Manifest.PATH,
                        text(text -> text.replaceFirst("EAST.xlsx", "EASY.xlsx")),
                        "manifest.json at /sha256: is not the hash of the rest of it"),
                arguments(
                        "the hash of a file",
                        Manifest.PATH,
                        text(text -> text.replaceFirst("\"sha256\":\"[0-9a-f]", "\"sha256\":\"_")),
                        "manifest.json at /files/0/sha256: (csv/breakdown.csv) is _"),
                arguments(
                        "a byte of a cell",
                        WORKBOOK,
                        text(
                                StandardCharsets.ISO_8859_1,
                                text -> text.replaceFirst("<c r=\"A5\" s=", "<c r=\"A5\" S=")),
                        ", in sheet '4 not-met', cell A5: is "),
                arguments(
                        "the look of a workbook",
                        WORKBOOK,
                        savedAgain(xml -> xml.replaceFirst("width=\"[0-9]", "width=\"9")),
                        "(every cell says what it should) is '"),
                arguments(
                        "a workbook that is cut off",
                        WORKBOOK,
                        cut(1000),
                        "submission.xlsx at byte 1000, in sheet 'Summary'"),
                arguments(
                        "the directory of a workbook",
                        WORKBOOK,
                        text(StandardCharsets.ISO_8859_1, text -> text.substring(0, text.length() - 1) + "!"),
                        ", in the archive's directory: is "),
                arguments(
                        "a number in a workbook that another program saved",
                        WORKBOOK,
                        savedAgain(xml -> xml.replaceFirst("t=\"n\"><v>[^<]*<", "t=\"n\"><v>123456<")),
                        "is '123456', the rows give '"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void is_named_where_it_stands(String what, String path, UnaryOperator<byte[]> change, String said) {
        var files = new TreeMap<>(draft(1));
        files.compute(path, (_, bytes) -> change.apply(bytes));

        assertThat(Verification.of(files))
                .as(what)
                .extracting(Discrepancy::toString)
                .anySatisfy(line -> assertThat(line).contains(said));
    }

    private static UnaryOperator<byte[]> text(UnaryOperator<String> change) {
        return text(StandardCharsets.UTF_8, change);
    }

    private static UnaryOperator<byte[]> text(Charset charset, UnaryOperator<String> change) {
        return bytes -> change.apply(new String(bytes, charset)).getBytes(charset);
    }

    private static UnaryOperator<byte[]> lines(Consumer<List<String>> change) {
        return text(text -> {
            var lines = Stream.of(text.split("(?<=\r\n)")).collect(Collectors.toList());
            change.accept(lines);
            return String.join("", lines);
        });
    }

    private static UnaryOperator<byte[]> cut(int length) {
        return bytes -> Arrays.copyOf(bytes, length);
    }

    private static UnaryOperator<byte[]> byteAt(int index, int value) {
        return bytes -> {
            var changed = bytes.clone();
            changed[index] = (byte) value;
            return changed;
        };
    }

    private static UnaryOperator<byte[]> savedAgain(UnaryOperator<String> changeOfFirstSheetWithANumber) {
        return bytes -> {
            var parts = new LinkedHashMap<String, byte[]>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.putFirst(entry.getName(), zip.readAllBytes());
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            parts.compute(
                    "xl/worksheets/sheet3.xml",
                    (_, xml) -> text(changeOfFirstSheetWithANumber).apply(xml));
            return StableZip.of(parts);
        };
    }
}
