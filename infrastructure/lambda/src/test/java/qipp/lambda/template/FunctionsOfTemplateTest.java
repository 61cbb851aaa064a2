package qipp.lambda.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.cloud.application.Functions;
import qipp.cloud.application.Ports;
import qipp.cloud.application.RandomIds;
import qipp.cloud.edge.Origins;
import qipp.cloud.edge.log.CallLog;
import qipp.cloud.fakes.Issued;
import qipp.cloud.fakes.MemoryFiles;
import qipp.cloud.fakes.MemoryTable;
import qipp.cloud.fakes.SettableClock;
import qipp.cloud.functions.Operation;
import qipp.lambda.application.Handlers;

/** The template deploys every function of the product, by its own name and its own route, and nothing else. */
class FunctionsOfTemplateTest {
    private static final Ports PORTS = new Ports(
            new MemoryTable(),
            new MemoryFiles(),
            new Issued(),
            new SettableClock(Instant.parse("2012-07-02T09:00:00Z")),
            new RandomIds()::nextUploadId);
    private static final Functions FUNCTIONS = Functions.over(PORTS);
    private static final String ORIGIN = "'${Origin}'";
    private static final int MOST_LINES = 15;
    private static final int API_GATEWAY_WAITS_SECONDS = 29;
    private static final int LONGEST_SECONDS = 900;

    static Stream<String> ids() {
        return Template.written().functions().sequencedKeySet().stream();
    }

    private static Value function(String id) {
        return Template.written().functions().get(id);
    }

    @Test
    void a_function_that_is_in_one_place_is_in_the_other() {
        var handlers = Handlers.over(FUNCTIONS, PORTS, new Origins(Set.of()), new CallLog(Clock.systemUTC()));

        assertThat(Template.definitions()).containsExactlyInAnyOrderElementsOf(handlers.names());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_function_is_called_as_its_resource_is(String id) {
        var definition = Template.definition(function(id));

        assertThat(id).isEqualTo(Character.toUpperCase(definition.charAt(0)) + definition.substring(1));
    }

    @Test
    void routes_are_those_of_the_operations() {
        var paths = FUNCTIONS.operations().stream()
                .map(Operation::name)
                .collect(Collectors.toMap(name -> name, name -> "post /" + name));

        assertThat(routes()).isEqualTo(paths);
    }

    /** By the name of the function to which they lead. */
    private static Map<String, String> routes() {
        return Template.written().functions().values().stream()
                .filter(function -> events(function, "Api").findAny().isPresent())
                .collect(Collectors.toMap(
                        Template::definition,
                        function -> events(function, "Api")
                                .map(event -> event.at("Properties", "Method").text() + " "
                                        + event.at("Properties", "Path").text())
                                .collect(Collectors.joining(", "))));
    }

    private static Stream<Value> events(Value function, String type) {
        return function.at("Properties", "Events").members().values().stream()
                .filter(event -> event.at("Type").text().equals(type));
    }

    @Test
    void the_api_has_one_stage_and_one_origin_whose_pages_may_call() {
        var api = Template.written().at("Resources", "Api", "Properties");

        assertThat(api.at("OpenApiVersion").text()).isEqualTo("3.0.1");
        assertThat(api.at("Cors", "AllowOrigin", "Sub").text()).isEqualTo(ORIGIN);
        assertThat(api.at("GatewayResponses").members()).containsOnlyKeys("DEFAULT_4XX", "DEFAULT_5XX");
        assertThat(api.at("GatewayResponses").members().values())
                .extracting(answer -> answer.at("ResponseParameters", "Headers", "Access-Control-Allow-Origin", "Sub")
                        .text())
                .containsOnly(ORIGIN);
    }

    @Test
    void what_the_platform_calls_has_no_route() {
        assertThat(types(Handlers.RECEIVE_TRACKER)).containsExactly("SQS");
        assertThat(types(Handlers.SWEEP_UPLOADS)).containsExactly("ScheduleV2");
    }

    private static List<String> types(String definition) {
        return Template.written().functions().values().stream()
                .filter(function -> Template.definition(function).equals(definition))
                .flatMap(function -> function.at("Properties", "Events").members().values().stream())
                .map(event -> event.at("Type").text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_function_takes_fifteen_lines_at_most(String id) {
        var from = Template.written().lines().indexOf("  " + id + ":");
        var lines = 1
                + Template.written().lines().stream()
                        .skip(from + 1L)
                        .takeWhile(line -> line.startsWith("    "))
                        .count();

        assertThat(from).isPositive();
        assertThat(lines).isLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_function_is_the_zip_that_the_build_made(String id) {
        assertThat(function(id).at("Properties", "CodeUri").text())
                .isEqualTo("infrastructure/lambda/target/lambda-aws.zip");
        assertThat(Template.written().property(function(id), "Handler").text())
                .isEqualTo("org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest");
        assertThat(Template.written().property(function(id), "Runtime").text()).isEqualTo("java25");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_function_starts_from_a_snapshot_of_a_published_version(String id) {
        assertThat(Template.written()
                        .property(function(id), "SnapStart")
                        .at("ApplyOn")
                        .text())
                .isEqualTo("PublishedVersions");
        assertThat(Template.written().property(function(id), "AutoPublishAlias").text())
                .isEqualTo("live");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_function_ends_before_its_caller_gives_up(String id) {
        var isAsked = events(function(id), "Api").findAny().isPresent();

        assertThat(Template.written().property(function(id), "Timeout").number())
                .isPositive()
                .isLessThan(isAsked ? API_GATEWAY_WAITS_SECONDS : LONGEST_SECONDS);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_function_writes_json_to_a_log_that_ends(String id) {
        var logging = Template.written().property(function(id), "LoggingConfig");

        assertThat(logging.at("LogFormat").text()).isEqualTo("JSON");
        assertThat(Template.written()
                        .at("Resources", logging.at("LogGroup", "Ref").text(), "Properties", "RetentionInDays")
                        .isThere())
                .isTrue();
    }
}
