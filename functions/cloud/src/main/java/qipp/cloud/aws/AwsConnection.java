package qipp.cloud.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/**
 * How a service of AWS, or one that speaks like it, is reached.
 *
 * @param endpoint the service's own address; empty where the region says it
 * @param patience how long a call may take, with everything that is tried again in it
 */
public record AwsConnection(
        Region region, Optional<URI> endpoint, AwsCredentialsProvider credentials, Duration patience) {
    /** Well below the time-out of a function, so that its caller hears "try again" from it. */
    public static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int ATTEMPTS_IN_PATIENCE = 2;
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** A service at its own address, with a key and a secret. */
    public static AwsConnection at(URI endpoint, String region, String accessKey, String secret) {
        var credentials = StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secret));
        return new AwsConnection(Region.of(region), Optional.of(endpoint), credentials, PATIENCE);
    }

    /** The same, where a call may take so long with all its attempts. */
    public AwsConnection withPatience(Duration patience) {
        return new AwsConnection(region, endpoint, credentials, patience);
    }

    /** Sets a client up for this connection. */
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B configure(B client) {
        var attempt = patience.dividedBy(ATTEMPTS_IN_PATIENCE);
        endpoint.ifPresent(client::endpointOverride);
        return client.region(region)
                .credentialsProvider(credentials)
                .overrideConfiguration(call -> call.apiCallTimeout(patience).apiCallAttemptTimeout(attempt))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(shorter(CONNECTING, attempt))
                        .socketTimeout(attempt));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
