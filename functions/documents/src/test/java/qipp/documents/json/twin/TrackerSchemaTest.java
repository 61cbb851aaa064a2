package qipp.documents.json.twin;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackerSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(TrackerSchema.json(), StandardCharsets.UTF_8));
    private static final String NIL = """
            {"format": "qipp-tracker/1", "programme": "p", "organisation": "o", "period": "2012-06",
             "financeTo": "none", "amountsIn": "£", "savingsAre": "negative", "nilReturn": true%s}""";

    @Test
    void takes_a_good_tracker() {
        assertThat(faults(GoodTracker.text())).isEmpty();
    }

    @Test
    void takes_a_nil_return_without_rows() {
        assertThat(faults(NIL.formatted(""))).isEmpty();
        assertThat(faults(NIL.formatted(", \"milestones\": []"))).isEmpty();
    }

    @Test
    void refuses_a_nil_return_with_rows() {
        assertThat(faults(NIL.formatted(", \"finance\": [{\"line\": \"ALL\", \"measure\": \"Plan\"}]")))
                .contains("/finance");
    }

    @Test
    void takes_keys_that_it_does_not_know() {
        assertThat(faults(GoodTracker.with("\"organisation\": \"SEL\"", "\"organisation\": \"SEL\", \"more\": {}")))
                .isEmpty();
    }

    /** One thing of a good tracker is changed; the fault is named where it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"qipp-tracker/1\"      | \"qipp-tracker/2\" | /format",
                "\"period\": \"2012-06\" | \"period\": \"June 2012\" | /period",
                "\"period\": \"2012-06\" | \"per\": 1 | ''",
                "\"financeTo\": \"2012-05\" | \"financeTo\": null | /financeTo",
                "\"£000s\"               | \"£000\" | /amountsIn",
                "\"positive\"            | \"plus\" | /savingsAre",
                "\"Amber\"               | \"Yellow\" | /ownRating",
                "\"on\": \"2012-07-06\"  | \"on\": \"6 July 2012\" | /signOff/on",
                "\"ref\": \"I1\", \"initiative\" | \"initiative\" | /initiatives/0",
                "\"ref\": 2              | \"ref\": \" \" | /initiatives/1/ref",
                "\"best\": 110.5         | \"best\": \"110.5\" | /initiatives/0/best",
                "\"due\": \"2012-06-30\" | \"due\": \"30/06/2012\" | /milestones/0/due",
                "\"due\": \"2012-06-30\" | \"due\": null | /milestones/0/due",
                "\"Complete\"            | \"Done\" | /milestones/1/status",
                "10.25], \"fullYear\"    | 10.25, 1], \"fullYear\" | /finance/0/months",
                "[9.5, 8, null,          | [9.5, \"nil\", null, | /finance/1/months/1",
                "\"likelihood\": 4       | \"likelihood\": 6 | /risks/0/likelihood",
                "\"2013/14\": null       | \"2013\": 1 | /outlook/0/years",
                "\"measure\": \"Plan\", \"years\" | \"measure\": \"Actual\", \"years\" | /outlook/0/measure"
            })
    void names_the_place_of_a_fault(String good, String bad, String pointer) {
        assertThat(faults(GoodTracker.with(good, bad))).contains(pointer);
    }

    private static List<String> faults(String tracker) {
        return SCHEMA.validate(tracker, InputFormat.JSON).stream()
                .map(fault -> fault.getInstanceLocation().toString())
                .toList();
    }
}
