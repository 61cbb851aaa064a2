package qipp.documents.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.JsonReading;
import qipp.documents.json.Sha256;
import qipp.domain.programme.MoneySet;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.SavingsSign;

class ProgrammesTest {
    private static final String LONDON =
            new String(Programmes.shippedDocument("nhs-london-2012-13").orElseThrow(), StandardCharsets.UTF_8);

    static Stream<String> shippedIds() {
        return Programmes.shippedIds().stream();
    }

    @ParameterizedTest
    @MethodSource("shippedIds")
    void ships_programmes_under_their_own_ids(String id) {
        assertThat(Programmes.shipped(id))
                .get()
                .extracting(valid -> valid.programme().id())
                .isEqualTo(id);
    }

    /** As they are not looked through again when they are used. */
    @ParameterizedTest
    @MethodSource("shippedIds")
    void finds_nothing_wrong_with_a_programme_that_ships(String id) {
        assertThat(Programmes.read(Programmes.shippedDocument(id).orElseThrow()))
                .isEqualTo(Programmes.shipped(id).orElseThrow());
    }

    @Test
    void knows_no_other_programme() {
        assertThat(Programmes.shipped("../nhs-london-2012-13")).isEmpty();
    }

    @Test
    void reads_the_policy_of_london() {
        var london = valid(LONDON).programme();

        assertThat(london.finance().rated()).isEqualTo(MoneySet.ALL);
        assertThat(london.finance().green()).isEqualByComparingTo(new BigDecimal("0.95"));
        assertThat(london.organisation("SWL")
                        .orElseThrow()
                        .challengeOf(new FinancialYear(2012))
                        .orElseThrow())
                .hasToString("68384000");
        assertThat(london.initiatives().most()).hasValue(7);
    }

    @Test
    void fills_in_what_south_west_essex_leaves_out() {
        var essex = Programmes.shipped("sw-essex-2011-12").orElseThrow().programme();

        assertThat(essex.dates().from()).isEqualTo(LocalDate.of(2008, 4, 1));
        assertThat(essex.dates().to()).isEqualTo(LocalDate.of(2017, 3, 31));
        assertThat(essex.coverage()).isEmpty();
        assertThat(essex.initiatives().fewest()).isEmpty();
        assertThat(essex.shown().savings()).isEqualTo(SavingsSign.NEGATIVE);
        assertThat(essex.trial()).isEmpty();
    }

    @Test
    void names_the_version_by_the_content_and_not_by_its_layout() {
        var spaced = LONDON.replace(", \"", ",\n   \"");
        var canonical = CanonicalJson.bytes(JsonReading.read(LONDON.getBytes(StandardCharsets.UTF_8)));

        assertThat(valid(LONDON).sha256()).isEqualTo(valid(spaced).sha256()).isEqualTo(Sha256.of(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'money.all.ytdPlan' | 'money.all.ytdPlann' | /tables/4/columns/0: there is no money.all.ytdPlann (did you mean money.all.ytdPlan?)",
                "'ratings.coverage' | 'rating.coverage' | /tables/3/columns/2: there is no rating.coverage (did you mean ratings.coverage?)",
                "'milestoneNotMet' | 'milestonesNotMet' | /tables/5/rows: \"milestonesNotMet\" is no dimension (did you mean milestoneNotMet?)",
                "'redAbove' | 'redabove' | /milestones/redabove: is no key of this object (did you mean redAbove?)",
                "'demand' | 'running-costs' | /themes/4/id: running-costs is there twice",
                "'2012/13': 106815000 | '2012/14': 106815000 | /organisations/0/challenge/2012~114: there is no financial year 2012/14",
                "'2012/13': 106815000 | '2012/13': 1068.155 | /organisations/0/challenge/2012~113: expected a multiple of 0.01, not 1068.155",
                "'amber': 0.80 | 'amber': 0.96 | /finance/amber: expected at most the threshold of Green, 0.95",
                "'amber': 0.80 | 'amber': '0.80' | /finance/amber: expected number, not \"0.80\"",
                "'rated': 'all' | 'rated': 'ALL' | /finance/rated: expected \"all\" or \"initiatives\", not \"ALL\"",
                "'to': '2018-03-31' | 'to': '2018-02-30' | /dates/to: there is no date 2018-02-30",
                "'to': '2018-03-31' | 'to': '2008-03-31' | /dates/to: expected a date on or after 2009-04-01",
                "'fewest': 5 | 'fewest': 8 | /initiatives/fewest: expected at most 7",
                "'fewest': 5 | 'fewest': 5.5 | /initiatives/fewest: expected integer or null, not 5.5",
                "'measures': [] | 'measures': [], 'measures': [] | /measures: the key is given twice",
                "'measures': [] | 'rules': {'unit_slp': '2012-07'} | /rules/unit_slp: is no code (did you mean unit_slip?)",
                "'groups': [] | 'groups': [{'id': 'n', 'name': 'N', 'organisations': ['NCX']}] | /groups/0/organisations/0: there is no organisation NCX (did you mean NCL?)",
                "qipp-programme/1 | qipp-programme/2 | /format: expected \"qipp-programme/1\", not \"qipp-programme/2\"",
                "'name': 'NHS London', | ^^ | /name: is missing",
                "'rows': 'organisation' | 'rows': 'organisation', 'within': 'NCX' | /tables/1/within: there is no subject NCX",
                "'rows': 'organisation' | 'rows': 'organisation', 'filter': 'x' | /tables/1/filter: expected conditions such as \"milestones.notMet > 0\", joined by \"and\"",
                "'rows': 'organisation' | 'rows': 'organisation', 'value': 'initiatives' | /tables/1/value: is only for rows and columns that are dimensions",
                "'rows': 'organisation' | 'rows': 'organisation', 'subtotals': true | /tables/1/subtotals: are only for rows theme/scheme",
            })
    void names_what_is_wrong_and_where(String was, String is, String problem) {
        var document = LONDON.replaceFirst(
                Pattern.quote(was.replace('\'', '"')),
                Matcher.quoteReplacement(
                        Optional.ofNullable(is).orElse("").replace("^", "").replace('\'', '"')));

        assertThat(document).isNotEqualTo(LONDON);
        assertThat(problems(document)).contains(problem);
    }

    @ParameterizedTest
    @FieldSource("NO_PROGRAMMES")
    void refuses_what_is_no_programme(String document) {
        assertThat(problems(document)).isNotEmpty();
    }

    static final List<String> NO_PROGRAMMES = List.of(
            "",
            "null",
            "[]",
            "{",
            "{}",
            LONDON + "{}",
            "{\"format\": 1e999999999}",
            "{\"id\": \"\\ud800\"}",
            "[".repeat(2000),
            "\u0000");

    @Test
    void names_every_problem_in_one_pass() {
        var document = LONDON.replace("\"fewest\": 5", "\"fewest\": 8").replace("\"rated\"", "\"ratd\"");

        assertThat(problems(document))
                .contains("/finance/rated: is missing")
                .contains("/finance/ratd: is no key of this object (did you mean rated?)");
    }

    @ParameterizedTest
    @MethodSource("shippedIds")
    void writes_a_programme_so_that_it_reads_the_same(String id) {
        var programme = Programmes.shipped(id).orElseThrow().programme();
        var written = new String(CanonicalJson.bytes(ProgrammeJson.of(programme)), StandardCharsets.UTF_8);

        assertThat(valid(written).programme()).isEqualTo(programme);
    }

    static ReadProgramme.Valid valid(String document) {
        return switch (Programmes.read(document.getBytes(StandardCharsets.UTF_8))) {
            case ReadProgramme.Valid valid -> valid;
            case ReadProgramme.Invalid(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(String document) {
        return switch (Programmes.read(document.getBytes(StandardCharsets.UTF_8))) {
            case ReadProgramme.Valid valid ->
                throw new AssertionError("read: " + valid.programme().id());
            case ReadProgramme.Invalid(var problems) -> problems;
        };
    }
}
