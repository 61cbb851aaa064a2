package qipp.cloud.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Map<String, String> COMPLETE = Map.of(
            "AWS_REGION", "eu-west-2",
            "QIPP_BUCKET", "qipp-files",
            "QIPP_TABLE", "qipp",
            "QIPP_ISSUER", "https://issuer.example",
            "QIPP_AUDIENCE", "qipp",
            "QIPP_KEYS", "https://issuer.example/keys");

    @Test
    void takes_what_is_needed() {
        var settings = Settings.of(COMPLETE);
        assertThat(settings.bucket()).isEqualTo("qipp-files");
        assertThat(settings.issuer().keys()).isEqualTo(URI.create("https://issuer.example/keys"));
        assertThat(settings.origins()).isEmpty();
        assertThat(settings.s3()).isEmpty();
    }

    @Test
    void takes_origins_and_endpoints_where_they_are_given() {
        var settings = Settings.of(with(Map.of(
                "QIPP_ORIGINS", "https://one.example, http://localhost:8080",
                "QIPP_S3_ENDPOINT", "http://localhost:4566",
                "QIPP_DYNAMODB_ENDPOINT", "http://localhost:8000/")));
        assertThat(settings.origins()).containsExactlyInAnyOrder("https://one.example", "http://localhost:8080");
        assertThat(settings.s3()).contains(URI.create("http://localhost:4566"));
        assertThat(settings.dynamodb()).contains(URI.create("http://localhost:8000/"));
    }

    @Test
    void says_all_that_is_missing() {
        assertThatThrownBy(() -> Settings.of(Map.of("QIPP_TABLE", " ")))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContainingAll(
                        "AWS_REGION is missing",
                        "QIPP_BUCKET is missing",
                        "QIPP_TABLE is missing",
                        "QIPP_ISSUER is missing",
                        "QIPP_AUDIENCE is missing",
                        "QIPP_KEYS is missing");
    }

    @Test
    void says_all_that_is_wrong() {
        assertThatThrownBy(() -> Settings.of(with(Map.of(
                        "QIPP_BUCKET", "No Bucket",
                        "QIPP_KEYS", "file:///etc/passwd",
                        "QIPP_ORIGINS", "*",
                        "QIPP_S3_ENDPOINT", "localhost:4566"))))
                .hasMessageContainingAll(
                        "QIPP_BUCKET is not", "QIPP_KEYS is not", "QIPP_ORIGINS holds", "QIPP_S3_ENDPOINT is not");
    }

    private static Map<String, String> with(Map<String, String> more) {
        var all = new HashMap<>(COMPLETE);
        all.putAll(more);
        return all;
    }
}
