package qipp.documents.json.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.place.Place;
import qipp.domain.sheet.Content;
import qipp.domain.sheet.Opened;
import qipp.domain.sheet.Sheet;

class JsonTrackersTest {
    @Test
    void reads_the_members_that_are_no_arrays_as_a_cover() {
        var cover = sheet(GoodTracker.text(), "Cover");

        assertThat(values(cover))
                .startsWith(
                        "/format=Format",
                        "/format=qipp-tracker/1",
                        "/programme=Programme",
                        "/programme=nhs-london-2012-13")
                .contains("/financeTo=Finance to", "/financeTo=2012-05", "/nilReturn=Nil return", "/nilReturn=false")
                .endsWith(
                        "/signOff/by=Signed off by",
                        "/signOff/by=D. Director",
                        "/signOff/role=Role",
                        "/signOff/role=Director of QIPP",
                        "/signOff/on=Signed off on",
                        "/signOff/on=2012-07-06");
        assertThat(cover.shownName()).isEmpty();
    }

    @Test
    void reads_each_array_as_a_sheet() {
        assertThat(sheets(GoodTracker.text()))
                .extracting(Sheet::name)
                .containsExactly("Cover", "Initiatives", "Milestones", "Finance", "Risks", "Indicators", "Outlook");
    }

    @Test
    void names_the_columns_as_the_format_does() {
        assertThat(header(sheet(GoodTracker.text(), "Milestones")))
                .containsExactly(
                        "Ref",
                        "Initiative ref",
                        "Organisation",
                        "Milestone",
                        "Due",
                        "Status",
                        "Completed on",
                        "New date",
                        "Reason",
                        "Mitigating action");
        assertThat(header(sheet(GoodTracker.text(), "Finance")))
                .containsExactly(
                        "Line",
                        "Measure",
                        "Organisation",
                        "Apr",
                        "May",
                        "Jun",
                        "Jul",
                        "Aug",
                        "Sep",
                        "Oct",
                        "Nov",
                        "Dec",
                        "Jan",
                        "Feb",
                        "Mar",
                        "Full year");
        assertThat(header(sheet(GoodTracker.text(), "Outlook")))
                .containsExactly("Line", "Measure", "Total", "2012/13", "2013/14");
    }

    @Test
    void names_cells_by_pointers_where_values_stand_or_would_stand() {
        var milestones = sheet(GoodTracker.text(), "Milestones").cellNames();
        var finance = sheet(GoodTracker.text(), "Finance").cellNames();

        assertThat(milestones.nameOf(28, 8)).isEqualTo("/milestones/26/newDate");
        assertThat(finance.nameOf(5, 8)).isEqualTo("/finance/3/months/4");
        assertThat(finance.nameOf(2, 16)).isEqualTo("/finance/0/fullYear");
        assertThat(sheet(GoodTracker.text(), "Outlook").cellNames().nameOf(2, 4))
                .isEqualTo("/outlook/0/years/2012~113");
    }

    @Test
    void keeps_numbers_exact_and_counts_them_to_15_digits() {
        var tracker = GoodTracker.with("\"best\": 110.5", "\"best\": 68383.70000000001, \"worst\": 1.50e3");
        var row = sheet(tracker, "Initiatives").rows().get(1);

        assertThat(row.at(13)).contains(new Content.Numeric(new BigDecimal("68383.7")));
        assertThat(row.at(15)).contains(new Content.Numeric(new BigDecimal("1500")));
    }

    @Test
    void takes_null_and_a_text_without_a_visible_character_for_blanks() {
        var tracker =
                GoodTracker.with("\"reason\": \"Building late\"", "\"reason\": null, \"mitigatingAction\": \" \"");

        assertThat(values(sheet(tracker, "Milestones"))).noneMatch(value -> value.startsWith("/milestones/0/reason="));
        assertThat(values(sheet(tracker, "Milestones"))).noneMatch(value -> value.contains("/0/mitigatingAction"));
    }

    @Test
    void keeps_the_places_of_rows_after_one_that_is_blank() {
        var sheet = sheet("{\"milestones\": [null, {}, {\"ref\": \"M3\"}]}", "Milestones");

        assertThat(values(sheet)).endsWith("/milestones/2/ref=M3");
    }

    @Test
    void takes_an_array_that_is_null_for_one_that_is_not_there() {
        assertThat(sheets("{\"milestones\": null}")).extracting(Sheet::name).containsExactly("Cover");
    }

    @Test
    void matches_keys_of_rows_without_regard_to_case() {
        assertThat(values(sheet("{\"milestones\": [{\"REF\": \"M3\"}]}", "Milestones")))
                .endsWith("/milestones/0/ref=M3");
    }

    @Test
    void matches_keys_of_the_tracker_without_regard_to_case() {
        var tracker = "{\"FinanceTo\": \"none\", \"SIGNOFF\": {\"By\": \"D.\"},"
                + " \"Finance\": [{\"Months\": [7]}], \"Outlook\": [{\"Years\": {\"2012/13\": 8}}]}";

        assertThat(values(sheet(tracker, "Cover")))
                .containsExactly(
                        "/FinanceTo=Finance to", "/FinanceTo=none", "/SIGNOFF/By=Signed off by", "/SIGNOFF/By=D.");
        assertThat(values(sheet(tracker, "Finance"))).contains("/Finance/0/months/0=7");
        assertThat(values(sheet(tracker, "Outlook"))).contains("/Outlook/0/years/2012~113=8");
    }

    @Test
    void takes_months_and_years_that_are_null_for_ones_that_are_not_there() {
        var tracker = "{\"finance\": [{\"line\": 1, \"months\": null}], \"outlook\": [{\"line\": 1, \"years\": null}]}";

        assertThat(values(sheet(tracker, "Finance"))).doesNotContain("/finance/0/months/0");
        assertThat(header(sheet(tracker, "Outlook"))).doesNotContain("years");
    }

    @Test
    void keeps_unknown_keys_under_their_own_names() {
        var tracker = "{\"more\": 1, \"signOff\": {\"at\": \"x\"}, \"milestones\": [{}, {\"note~/\": \"y\"}]}";

        assertThat(values(sheet(tracker, "Cover"))).contains("/more=more", "/more=1", "/signOff/at=at");
        assertThat(header(sheet(tracker, "Milestones"))).endsWith("note~/");
        assertThat(values(sheet(tracker, "Milestones"))).endsWith("/milestones/1/note~0~1=y");
        assertThat(sheet(tracker, "Milestones").cellNames().nameOf(1, 11)).isEqualTo("/milestones/1/note~0~1");
    }

    @Test
    void keeps_what_no_cell_can_hold_as_a_structure() {
        var tracker = "{\"programme\": {\"id\": 1}, \"finance\": [{\"line\": [1], \"months\": [7]}]}";

        assertThat(values(sheet(tracker, "Cover"))).contains("/programme={…}");
        assertThat(values(sheet(tracker, "Finance"))).contains("/finance/0/line=[…]", "/finance/0/months/0=7");
    }

    @Test
    void reports_every_key_that_is_given_twice_at_its_pointer_and_keeps_the_first() {
        var tracker = """
                {"period": "2012-06", "period": "2012-07",
                 "milestones": [{"ref": "M1", "ref": "M2", "x": {"a": [{"b": 1, "b": 2, "b": 3}]}}],
                 "outlook": [{"years": {"2011/12": 1, "2011/12": 2}}]}""";

        assertThat(findings(tracker))
                .extracting(finding -> finding.place().cell().orElseThrow())
                .containsExactly("/period", "/milestones/0/ref", "/milestones/0/x/a/0/b", "/outlook/0/years/2011~112");
        assertThat(findings(tracker)).extracting(Finding::code).containsOnly(Code.JSON_KEY_TWICE);
        assertThat(values(sheet(tracker, "Cover"))).contains("/period=2012-06");
    }

    @Test
    void reports_two_keys_for_one_column_as_one_given_twice() {
        assertThat(findings("{\"risks\": [{\"ref\": 1, \"Ref\": 2}]}"))
                .extracting(finding -> finding.place().cell().orElseThrow())
                .containsExactly("/risks/0/Ref");
    }

    @Test
    void tolerates_a_byte_order_mark() {
        assertThat(sheets("\uFEFF" + GoodTracker.text())).hasSize(7);
    }

    @Test
    void keeps_only_the_beginning_of_a_text_that_no_column_takes() {
        var text = "x".repeat(2_001);

        assertThat(sheet("{\"preparedBy\": \"" + text + "\"}", "Cover")
                        .rows()
                        .getFirst()
                        .at(2))
                .contains(new Content.TooLong("x".repeat(100), 2_001));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("array", "[]", ""),
                Arguments.of("text", "\"tracker\"", ""),
                Arguments.of("nothing", "", ""),
                Arguments.of("object_cut_off", "{\"period\": \"2012-06\"", ""),
                Arguments.of("text_cut_off", "{\"period\": \"2012", "/period"),
                Arguments.of("two_objects", "{} {}", ""),
                Arguments.of("something_behind", "{} x", ""),
                Arguments.of("comment", "{/* no */}", ""),
                Arguments.of("not_a_number", "{\"a\": NaN}", ""),
                Arguments.of("array_that_is_none", "{\"milestones\": {}}", "/milestones"),
                Arguments.of("row_that_is_no_object", "{\"milestones\": [{}, 1]}", "/milestones/1"),
                Arguments.of(
                        "thirteen_months",
                        "{\"finance\": [{\"months\": [0,0,0,0,0,0,0,0,0,0,0,0,0]}]}",
                        "/finance/0/months/12"),
                Arguments.of("one_month_for_all", "{\"finance\": [{\"months\": 7}]}", "/finance/0/months"),
                Arguments.of("months_by_name", "{\"finance\": [{\"months\": {\"apr\": 7}}]}", "/finance/0/months"),
                Arguments.of("years_without_their_names", "{\"outlook\": [{\"years\": [7]}]}", "/outlook/0/years"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void unreadable(String name, String json, String pointer) {
        assertRefused(json.getBytes(StandardCharsets.UTF_8), Code.FILE_UNREADABLE, pointer, "JSON object");
    }

    @Test
    void refuses_bytes_that_are_no_utf_8() {
        assertRefused("{\"a\": \"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1), Code.FILE_UNREADABLE, "", "UTF-8");
        assertRefused("{}".getBytes(StandardCharsets.UTF_16), Code.FILE_UNREADABLE, "", "UTF-8");
    }

    static Stream<Arguments> over_limits() {
        var rows = "{\"milestones\": [" + "{\"ref\":1},".repeat(20_001) + "null]}";
        var cells = "{\"finance\": [" + "{\"months\":[0,0,0,0,0,0,0,0,0,0,0,0]},".repeat(20_000)
                + "null], \"milestones\": ["
                + "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1,\"j\":1,\"k\":1,\"l\":1,\"m\":1,\"n\":1},"
                        .repeat(20_000)
                + "null]}";
        return Stream.of(
                Arguments.of("more_than_10_mb", "{\"a\": \"" + "x".repeat(10 << 20) + "\"}", "", "10 MB"),
                Arguments.of("levels_65", "{\"a\":" + "[".repeat(64), "/a" + "/0".repeat(63), "64 levels"),
                Arguments.of("rows_20001", rows, "/milestones/20000", "20,000 rows"),
                Arguments.of("cells_500001", cells, "/milestones/18571/g", "500,000 cells"),
                Arguments.of("columns_257", "{\"risks\": [{" + keys(257) + "}]}", "/risks/0/k248", "256 columns"),
                Arguments.of("keys_1001", "{" + keys(1_001) + "}", "", "1,000 keys"),
                Arguments.of(
                        "keys_given_twice_1001",
                        "{\"a\": [" + "{\"b\":1,\"b\":1},".repeat(1_001) + "1]}",
                        "",
                        "1,000 keys given twice"),
                Arguments.of(
                        "text_of_32768_characters",
                        "{\"a\": \"" + "x".repeat(32_768) + "\"}",
                        "/a",
                        "32,767 characters"),
                Arguments.of("key_of_32768_characters", "{\"" + "x".repeat(32_768) + "\": 1}", "", "32,767 characters"),
                Arguments.of("number_of_41_digits", "{\"a\": " + "1".repeat(41) + "}", "/a", "40 characters"),
                Arguments.of(
                        "number_of_3000000_digits", "{\"a\": " + "1".repeat(3_000_000) + "}", "/a", "40 characters"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void over_limits(String name, String json, String pointer, String expected) {
        assertRefused(json.getBytes(StandardCharsets.UTF_8), Code.FILE_OVER_LIMIT, pointer, expected);
    }

    private static String keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
    }

    private static void assertRefused(byte[] json, Code code, String pointer, String expected) {
        assertThat(JsonTrackers.open(json)).isInstanceOfSatisfying(Opened.Refused.class, refused -> {
            assertThat(refused.finding().code()).isEqualTo(code);
            assertThat(refused.finding().place())
                    .isEqualTo(pointer.isEmpty() ? Place.WHOLE_FILE : JsonPlace.at(pointer));
            assertThat(refused.finding().expected()).contains(expected);
        });
    }

    private static Opened.Sheets opened(String json) {
        return (Opened.Sheets) JsonTrackers.open(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Sheet> sheets(String json) {
        return opened(json).sheets();
    }

    private static List<Finding> findings(String json) {
        return opened(json).findings();
    }

    private static Sheet sheet(String json, String name) {
        return sheets(json).stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> header(Sheet sheet) {
        return sheet.rows().getFirst().cells().values().stream()
                .map(Content::entered)
                .toList();
    }

    private static List<String> values(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .map(cell -> sheet.cellNames().nameOf(row.number(), cell.getKey()) + "="
                                + cell.getValue().entered()))
                .toList();
    }
}
