package qipp.lambda.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Each proof of the template fails where the template no longer says what it proves. */
class ProofsOfTemplateTest {
    private static final List<Class<?>> PROOFS = List.of(
            FunctionsOfTemplateTest.class,
            KeepingOfTemplateTest.class,
            ParametersOfTemplateTest.class,
            PermissionsOfTemplateTest.class);

    private static final String SIXTEEN_LINES = "    # a line\n".repeat(16);

    /** A proof, and words of the template by whose change it fails. */
    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        "a_function_that_is_in_one_place_is_in_the_other",
                        "DEFINITION: readBoard",
                        "DEFINITION: readBoards"),
                arguments("a_function_is_called_as_its_resource_is", "  ReadBoard:\n", "  ReadTheBoard:\n"),
                arguments("routes_are_those_of_the_operations", "Path: /readBoard", "Path: /board"),
                arguments(
                        "the_api_has_one_stage_and_one_origin_whose_pages_may_call",
                        "      OpenApiVersion: 3.0.1",
                        "      # OpenApiVersion"),
                arguments(
                        "the_api_has_one_stage_and_one_origin_whose_pages_may_call",
                        "AllowOrigin: !Sub \"'${Origin}'\"\n",
                        "AllowOrigin: \"'*'\"\n"),
                arguments(
                        "what_the_platform_calls_has_no_route",
                        "        Messages:\n",
                        "        Post: {Type: Api, Properties: {RestApiId: !Ref Api, Path: /receiveTracker, Method: post}}\n        Messages:\n"),
                arguments("a_function_takes_fifteen_lines_at_most", "  ReadBoard:\n", "  ReadBoard:\n" + SIXTEEN_LINES),
                arguments("a_function_is_the_zip_that_the_build_made", "target/lambda-aws.zip", "target/lambda.jar"),
                arguments(
                        "a_function_starts_from_a_snapshot_of_a_published_version",
                        "ApplyOn: PublishedVersions",
                        "ApplyOn: None"),
                arguments("a_function_ends_before_its_caller_gives_up", "Timeout: 25", "Timeout: 29"),
                arguments("a_function_writes_json_to_a_log_that_ends", "LogFormat: JSON", "LogFormat: Text"),
                arguments(
                        "the_bucket_is_encrypted_with_the_customers_key",
                        "SSEAlgorithm: aws:kms",
                        "SSEAlgorithm: AES256"),
                arguments(
                        "the_bucket_is_encrypted_with_the_customers_key",
                        "EnableKeyRotation: true",
                        "EnableKeyRotation: false"),
                arguments("the_bucket_is_private", "BlockPublicPolicy: true", "BlockPublicPolicy: false"),
                arguments("files_belong_to_the_bucket_whoever_puts_them", "BucketOwnerEnforced", "ObjectWriter"),
                arguments(
                        "the_bucket_keeps_versions_and_tells_of_files",
                        "VersioningConfiguration: {Status: Enabled}",
                        "VersioningConfiguration: {Status: Suspended}"),
                arguments(
                        "the_bucket_answers_over_tls_alone",
                        "'aws:SecureTransport': false",
                        "'aws:SecureTransport': true"),
                arguments(
                        "nothing_that_was_sent_goes_before_the_sweep_had_two_months",
                        "ExpirationInDays: 62",
                        "ExpirationInDays: 31"),
                arguments(
                        "pages_of_the_one_origin_may_put_and_get_files",
                        "AllowedOrigins: [!Ref Origin]",
                        "AllowedOrigins: ['*']"),
                arguments(
                        "the_table_can_be_restored_and_is_not_deleted_by_mistake",
                        "PointInTimeRecoveryEnabled: true",
                        "PointInTimeRecoveryEnabled: false"),
                arguments(
                        "the_table_can_be_restored_and_is_not_deleted_by_mistake",
                        "DeletionProtectionEnabled: true",
                        "DeletionProtectionEnabled: false"),
                arguments(
                        "what_was_kept_stays_when_the_stack_goes",
                        "Type: AWS::DynamoDB::Table\n    DeletionPolicy: Retain",
                        "Type: AWS::DynamoDB::Table\n    DeletionPolicy: Delete"),
                arguments("a_log_ends", "RetentionInDays: 90", "RetentionInDays: 3653"),
                arguments(
                        "a_queue_is_encrypted_and_keeps_messages_for_a_fortnight",
                        "SqsManagedSseEnabled: true",
                        "SqsManagedSseEnabled: false"),
                arguments(
                        "a_message_comes_again_only_after_its_first_attempt_is_surely_over",
                        "Timeout: 60",
                        "Timeout: 61"),
                arguments("a_message_waits_until_the_client_itself_had_its_turn", "Default: 30\n", "Default: 0\n"),
                arguments(
                        "messages_fail_one_by_one_and_are_put_aside_in_the_end",
                        "FunctionResponseTypes: [ReportBatchItemFailures]",
                        "FunctionResponseTypes: []"),
                arguments(
                        "messages_fail_one_by_one_and_are_put_aside_in_the_end",
                        "maxReceiveCount: 5",
                        "maxReceiveCount: 1"),
                arguments(
                        "an_event_that_cannot_be_delivered_is_put_aside",
                        "          DeadLetterConfig: {Arn: !GetAtt UndeliveredLetters.Arn}\n",
                        ""),
                arguments(
                        "a_sweep_that_did_not_run_is_put_aside_too",
                        "            DeadLetterConfig: {Arn: !GetAtt UnsweptLetters.Arn}\n",
                        ""),
                arguments(
                        "letters_that_were_put_aside_are_all_watched",
                        "Value: !GetAtt UnsweptLetters.QueueName",
                        "Value: !GetAtt Queue.QueueName"),
                arguments("every_alarm_tells_somebody", "AlarmActions: [!Ref Notifications]", "AlarmActions: []"),
                arguments(
                        "the_stores_that_functions_are_told_of_are_those_of_the_template",
                        "QIPP_TABLE: !Ref Table",
                        "QIPP_TABLE: table"),
                arguments("a_parameter_refuses_what_makes_no_sense", "'^[a-z][a-z0-9]{1,15}$'", "'^.*$'"),
                arguments("a_parameter_takes_what_makes_sense", "'^[a-z][a-z0-9]{1,15}$'", "'^[a-z]$'"),
                arguments(
                        "a_parameter_says_what_it_takes",
                        "    ConstraintDescription: one word",
                        "    Metadata: one word"),
                arguments("a_wildcard_has_a_reason", "Action: dynamodb:PutItem", "Action: dynamodb:*"),
                arguments(
                        "a_function_has_policies_of_this_template_alone",
                        "Policies: [!Ref UsesKey, !Ref ReadsTable, !Ref ReadsSubmissions]",
                        "Policies: [!Ref UsesKey, !Ref ReadsTable, !Ref ReadsSubmissions, AmazonS3FullAccess]"),
                arguments(
                        "a_function_stays_within_the_policies_that_a_role_can_have",
                        "!Ref SweepsUploads, ",
                        "!Ref SweepsUploads, !Ref ReadsUploads, !Ref TakesUploads, "),
                arguments("a_function_is_capped", "    PermissionsBoundary: !Ref AtMost\n", ""),
                arguments("a_policy_that_nobody_needs_is_not_there", ", !Ref KeepsProgrammes]", "]"),
                arguments("the_cap_leaves_what_functions_are_given", ", dynamodb:PutItem]", "]"),
                arguments(
                        "a_statement_for_functions_names_what_it_is_about",
                        "Action: dynamodb:PutItem, Resource: !GetAtt Table.Arn",
                        "Action: dynamodb:PutItem, Resource: '*'"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_proof_fails_where_the_template_was_changed(String proof, String from, String to) {
        var failed = new SummaryGeneratingListener();
        var proofs = request()
                .selectors(PROOFS.stream().map(of -> selectClass(of)).toList())
                .build();

        Template.withChange(from, to, () -> LauncherFactory.create().execute(proofs, failed));

        assertThat(failed.getSummary().getFailures().stream().map(ProofsOfTemplateTest::name))
                .contains(proof);
    }

    private static String name(Failure failure) {
        return failure.getTestIdentifier()
                .getSource()
                .map(org.junit.platform.engine.support.descriptor.MethodSource.class::cast)
                .orElseThrow()
                .getMethodName();
    }

    @Test
    void every_proof_is_put_to_the_test() {
        var proofs = PROOFS.stream()
                .flatMap(of -> Arrays.stream(of.getDeclaredMethods()))
                .filter(ProofsOfTemplateTest::isProof)
                .map(Method::getName);

        assertThat(changes().map(row -> row.get()[0])).containsAll(proofs.collect(Collectors.toSet()));
    }

    private static boolean isProof(AccessibleObject method) {
        return Set.of(Test.class, ParameterizedTest.class).stream().anyMatch(method::isAnnotationPresent);
    }
}
