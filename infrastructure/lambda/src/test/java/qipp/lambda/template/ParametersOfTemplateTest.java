package qipp.lambda.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be given to the template when it is deployed: what makes no sense is refused before anything is made. */
class ParametersOfTemplateTest {
    static Stream<String> names() {
        return Template.written().at("Parameters").members().sequencedKeySet().stream();
    }

    private static Value parameter(String name) {
        return Template.written().at("Parameters", name);
    }

    @ParameterizedTest
    @CsvSource({
        "Stage,live",
        "Architecture,x86_64",
        "Issuer,https://sign-in.example.org/realms/qipp",
        "Audience,qipp",
        "Keys,http://172.17.0.1:8080/keys",
        "Origin,https://qipp.example.org",
        "Origin,http://localhost:8080",
        "AlarmAddress,''",
        "AlarmAddress,somebody@example.org",
        "DeliveryDelay,0",
        "RetryAfter,360"
    })
    void a_parameter_takes_what_makes_sense(String name, String value) {
        assertThat(takes(parameter(name), value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Stage,''",
        "Stage,a",
        "Stage,Live",
        "Stage,live/../other",
        "Stage,abcdefghijklmnopq",
        "Architecture,arm",
        "Issuer,''",
        "Issuer,sign-in.example.org",
        "Issuer,https://sign-in.example.org and more",
        "Audience,''",
        "Audience,two words",
        "Keys,ftp://sign-in.example.org/keys",
        "Keys,https://sign-in.example.org/keys?a=b",
        "Keys,https://user@sign-in.example.org/keys",
        "Origin,*",
        "Origin,https://qipp.example.org/",
        "Origin,\"https://one.example.org,https://two.example.org\"",
        "AlarmAddress,somebody",
        "AlarmAddress,some body@example.org",
        "DeliveryDelay,-1",
        "DeliveryDelay,901",
        "RetryAfter,0",
        "RetryAfter,43201"
    })
    void a_parameter_refuses_what_makes_no_sense(String name, String value) {
        assertThat(takes(parameter(name), value)).isFalse();
    }

    private static boolean takes(Value parameter, String value) {
        if (parameter.at("Type").text().equals("Number")) {
            int number = Integer.parseInt(value);
            return number >= parameter.at("MinValue").number()
                    && number <= parameter.at("MaxValue").number();
        }
        return parameter.at("AllowedValues").isThere()
                ? parameter.at("AllowedValues").elements().stream()
                        .map(Value::text)
                        .anyMatch(value::equals)
                : Pattern.compile(parameter.at("AllowedPattern").text())
                        .matcher(value)
                        .find();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_parameter_says_what_it_takes(String name) {
        var parameter = parameter(name);

        assertThat(Stream.of("AllowedValues", "ConstraintDescription", "MaxValue")
                        .filter(key -> parameter.at(key).isThere()))
                .hasSize(1);
        assertThat(parameter.at("Description").isThere()
                        || parameter.at("AllowedValues").isThere())
                .isTrue();
    }
}
