package qipp.lambda.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the template promises of files, table, messages and logs. LocalStack drops most of it without a word, so that the
 * deployed stack cannot show it.
 */
class KeepingOfTemplateTest {

    private static Value property(String resource, String... path) {
        return Template.written().at("Resources", resource, "Properties").at(path);
    }

    @Test
    void the_bucket_is_encrypted_with_the_customers_key() {
        var rules = property("Bucket", "BucketEncryption", "ServerSideEncryptionConfiguration")
                .elements();

        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.at("ServerSideEncryptionByDefault", "SSEAlgorithm").text())
                    .isEqualTo("aws:kms");
            assertThat(rule.at("ServerSideEncryptionByDefault", "KMSMasterKeyID", "GetAtt")
                            .text())
                    .isEqualTo("Key.Arn");
            assertThat(rule.at("BucketKeyEnabled").isTrue()).isTrue();
        });
        assertThat(property("Key", "EnableKeyRotation").isTrue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"})
    void the_bucket_is_private(String how) {
        assertThat(property("Bucket", "PublicAccessBlockConfiguration", how).isTrue())
                .isTrue();
    }

    @Test
    void files_belong_to_the_bucket_whoever_puts_them() {
        assertThat(property("Bucket", "OwnershipControls", "Rules").elements())
                .extracting(rule -> rule.at("ObjectOwnership").text())
                .containsExactly("BucketOwnerEnforced");
    }

    @Test
    void the_bucket_keeps_versions_and_tells_of_files() {
        assertThat(property("Bucket", "VersioningConfiguration", "Status").text())
                .isEqualTo("Enabled");
        assertThat(property("Bucket", "NotificationConfiguration", "EventBridgeConfiguration", "EventBridgeEnabled")
                        .isTrue())
                .isTrue();
    }

    @Test
    void the_bucket_answers_over_tls_alone() {
        var statement = property("BucketPolicy", "PolicyDocument", "Statement");

        assertThat(statement.at("Effect").text()).isEqualTo("Deny");
        assertThat(statement.at("Action").text()).isEqualTo("s3:*");
        assertThat(statement.at("Condition", "Bool", "aws:SecureTransport").text())
                .isEqualTo("false");
        assertThat(statement.at("Resource").elements()).hasSize(2);
    }

    @Test
    void nothing_that_was_sent_goes_before_the_sweep_had_two_months() {
        var rules = property("Bucket", "LifecycleConfiguration", "Rules").elements().stream()
                .collect(Collectors.toMap(rule -> rule.at("Id").text(), rule -> rule));

        assertThat(rules).containsOnlyKeys("incoming", "noncurrent", "incomplete");
        assertThat(rules.values())
                .allSatisfy(rule -> assertThat(rule.at("Status").text()).isEqualTo("Enabled"));
        assertThat(rules.get("incoming").at("Prefix").text()).isEqualTo("incoming/");
        assertThat(rules.get("incoming").at("ExpirationInDays").number()).isGreaterThanOrEqualTo(62);
        assertThat(rules.get("noncurrent").at("ExpirationInDays").isThere()).isFalse();
        assertThat(rules.get("noncurrent")
                        .at("NoncurrentVersionExpiration", "NoncurrentDays")
                        .number())
                .isPositive();
        assertThat(rules.get("incomplete")
                        .at("AbortIncompleteMultipartUpload", "DaysAfterInitiation")
                        .number())
                .isPositive();
    }

    @Test
    void pages_of_the_one_origin_may_put_and_get_files() {
        assertThat(property("Bucket", "CorsConfiguration", "CorsRules").elements())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.at("AllowedOrigins").elements())
                            .extracting(origin -> origin.at("Ref").text())
                            .containsExactly("Origin");
                    assertThat(rule.at("AllowedMethods").elements())
                            .extracting(Value::text)
                            .containsExactly("PUT", "GET");
                    assertThat(rule.at("AllowedHeaders").elements())
                            .extracting(Value::text)
                            .containsExactly("content-type", "if-none-match", "x-amz-checksum-sha256");
                });
    }

    @Test
    void the_table_can_be_restored_and_is_not_deleted_by_mistake() {
        assertThat(property("Table", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")
                        .isTrue())
                .isTrue();
        assertThat(property("Table", "DeletionProtectionEnabled").isTrue()).isTrue();
        assertThat(property("Table", "SSESpecification", "SSEEnabled").isTrue()).isTrue();
        assertThat(property("Table", "SSESpecification", "KMSMasterKeyId", "GetAtt")
                        .text())
                .isEqualTo("Key.Arn");
        assertThat(property("Table", "BillingMode").text()).isEqualTo("PAY_PER_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bucket", "Table", "Key"})
    void what_was_kept_stays_when_the_stack_goes(String resource) {
        assertThat(Template.written()
                        .at("Resources", resource, "DeletionPolicy")
                        .text())
                .isEqualTo("Retain");
        assertThat(Template.written()
                        .at("Resources", resource, "UpdateReplacePolicy")
                        .text())
                .isEqualTo("Retain");
    }

    static Stream<String> logGroups() {
        return Template.written().resources("AWS::Logs::LogGroup").sequencedKeySet().stream();
    }

    @ParameterizedTest
    @MethodSource("logGroups")
    void a_log_ends(String logGroup) {
        assertThat(property(logGroup, "RetentionInDays").number()).isBetween(1, 400);
    }

    static Stream<String> queues() {
        return Template.written().resources("AWS::SQS::Queue").sequencedKeySet().stream();
    }

    @ParameterizedTest
    @MethodSource("queues")
    void a_queue_is_encrypted_and_keeps_messages_for_a_fortnight(String queue) {
        assertThat(property(queue, "SqsManagedSseEnabled").isTrue()).isTrue();
        assertThat(property(queue, "MessageRetentionPeriod").number()).isEqualTo(14 * 24 * 3600);
    }

    @Test
    void a_message_comes_again_only_after_its_first_attempt_is_surely_over() {
        var timeout = Template.written()
                .at("Resources", "ReceiveTracker", "Properties", "Timeout")
                .number();

        assertThat(property("Queue", "VisibilityTimeout", "Ref").text()).isEqualTo("RetryAfter");
        assertThat(Template.written().at("Parameters", "RetryAfter", "Default").number())
                .isEqualTo(6 * timeout);
    }

    @Test
    void a_message_waits_until_the_client_itself_had_its_turn() {
        assertThat(property("Queue", "DelaySeconds", "Ref").text()).isEqualTo("DeliveryDelay");
        assertThat(Template.written()
                        .at("Parameters", "DeliveryDelay", "Default")
                        .number())
                .isEqualTo(30);
    }

    @Test
    void messages_fail_one_by_one_and_are_put_aside_in_the_end() {
        var messages = property("ReceiveTracker", "Events", "Messages", "Properties");

        assertThat(messages.at("FunctionResponseTypes").elements())
                .extracting(Value::text)
                .containsExactly("ReportBatchItemFailures");
        assertThat(messages.at("ScalingConfig", "MaximumConcurrency").number()).isBetween(2, 100);
        assertThat(property("Queue", "RedrivePolicy", "deadLetterTargetArn", "GetAtt")
                        .text())
                .isEqualTo("UnreceivedLetters.Arn");
        assertThat(property("Queue", "RedrivePolicy", "maxReceiveCount").number())
                .isBetween(3, 10);
    }

    @Test
    void an_event_that_cannot_be_delivered_is_put_aside() {
        assertThat(property("FileCame", "Targets").elements()).singleElement().satisfies(target -> {
            assertThat(target.at("Arn", "GetAtt").text()).isEqualTo("Queue.Arn");
            assertThat(target.at("DeadLetterConfig", "Arn", "GetAtt").text()).isEqualTo("UndeliveredLetters.Arn");
            assertThat(target.at("RetryPolicy").members())
                    .containsOnlyKeys("MaximumRetryAttempts", "MaximumEventAgeInSeconds");
        });
        assertThat(property("FileCame", "EventPattern", "detail", "object", "key")
                        .elements())
                .singleElement()
                .satisfies(key -> assertThat(key.at("prefix").text()).isEqualTo("incoming/"));
    }

    @Test
    void a_sweep_that_did_not_run_is_put_aside_too() {
        var hourly = property("SweepUploads", "Events", "Hourly", "Properties");

        assertThat(hourly.at("Input").text()).isEqualTo("{}");
        assertThat(hourly.at("DeadLetterConfig", "Arn", "GetAtt").text()).isEqualTo("UnsweptLetters.Arn");
        assertThat(hourly.at("RetryPolicy").members())
                .containsOnlyKeys("MaximumRetryAttempts", "MaximumEventAgeInSeconds");
    }

    @Test
    void letters_that_were_put_aside_are_all_watched() {
        var watched = property("DeadLettersAlarm", "Metrics").elements().stream()
                .flatMap(metric -> metric.at("MetricStat", "Metric", "Dimensions").elements().stream())
                .map(dimension -> dimension.at("Value", "GetAtt").text());
        var aside = queues().filter(queue -> !queue.equals("Queue")).map(queue -> queue + ".QueueName");

        assertThat(watched).containsExactlyInAnyOrderElementsOf(aside.toList());
    }

    @Test
    void every_alarm_tells_somebody() {
        assertThat(Template.written().resources("AWS::CloudWatch::Alarm").values())
                .hasSizeGreaterThan(5)
                .allSatisfy(alarm -> assertThat(
                                alarm.at("Properties", "AlarmActions").elements())
                        .extracting(topic -> topic.at("Ref").text())
                        .containsExactly("Notifications"));
    }

    @Test
    void the_stores_that_functions_are_told_of_are_those_of_the_template() {
        var variables = Template.written().at("Globals", "Function", "Environment", "Variables");

        assertThat(variables.at("QIPP_TABLE", "Ref").text()).isEqualTo("Table");
        assertThat(variables.at("QIPP_BUCKET", "Sub"))
                .isEqualTo(property("Bucket", "BucketName").at("Sub"));
        assertThat(Map.of(
                        "keys",
                        variables.at("QIPP_KEYS", "Ref").text(),
                        "origins",
                        variables.at("QIPP_ORIGINS", "Ref").text()))
                .containsOnly(entry("keys", "Keys"), entry("origins", "Origin"));
    }
}
