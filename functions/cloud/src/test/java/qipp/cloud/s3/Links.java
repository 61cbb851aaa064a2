package qipp.cloud.s3;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import qipp.cloud.aws.AwsConnection;
import qipp.domain.keeping.StoredFiles.PutLink;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;

/** What somebody with a link can try, without the SDK: send it as it is, or as they would rather have it. */
final class Links {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Links() {}

    static HttpResponse<byte[]> send(PutLink link, byte[] body) {
        return send(link.method(), link.url(), link.headers(), body);
    }

    static HttpResponse<byte[]> send(String method, URI url, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(url).timeout(PATIENCE).method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request.build());
    }

    /** In chunks, without saying how much it is. */
    static HttpResponse<byte[]> sendInChunks(PutLink link, byte[] body) {
        var chunks = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
        var request = HttpRequest.newBuilder(link.url()).timeout(PATIENCE).method(link.method(), chunks);
        link.headers().forEach(request::header);
        return send(request.build());
    }

    static HttpResponse<byte[]> get(URI url) {
        return send(HttpRequest.newBuilder(url).timeout(PATIENCE).build());
    }

    /** The names of the parameters of a link, in order. */
    static List<String> parameters(URI url) {
        return Arrays.stream(url.getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2)[0])
                .toList();
    }

    /** A link with the raw value of one parameter changed. */
    static URI with(URI url, String name, UnaryOperator<String> change) {
        var query = Arrays.stream(url.getRawQuery().split("&"))
                .map(parameter -> parameter.startsWith(name + "=")
                        ? name + "=" + change.apply(parameter.substring(name.length() + 1))
                        : parameter)
                .collect(Collectors.joining("&"));
        return URI.create(withoutQuery(url) + "?" + query);
    }

    static URI without(URI url, String name) {
        var query = Arrays.stream(url.getRawQuery().split("&"))
                .filter(parameter -> !parameter.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        return URI.create(withoutQuery(url) + "?" + query);
    }

    static URI withoutQuery(URI url) {
        return URI.create(url.toString().substring(0, url.toString().indexOf('?')));
    }

    /** The same link as it would have been at another time, or from somebody with other keys. */
    static URI signedAgain(
            String method,
            URI url,
            SortedMap<String, String> headers,
            AwsConnection by,
            Instant at,
            Duration validFor) {
        var unsigned =
                SdkHttpRequest.builder().method(SdkHttpMethod.fromValue(method)).uri(withoutQuery(url));
        headers.forEach(unsigned::putHeader);
        Arrays.stream(url.getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> !parameter[0].startsWith("X-Amz-"))
                .forEach(parameter -> unsigned.putRawQueryParameter(
                        parameter[0], URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
        return AwsV4HttpSigner.create()
                .sign(signing -> signing.identity(identity(by.credentials()))
                        .request(unsigned.build())
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, by.region().id())
                        .putProperty(
                                AwsV4FamilyHttpSigner.AUTH_LOCATION, AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, validFor)
                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                        .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(at, ZoneOffset.UTC)))
                .request()
                .getUri();
    }

    private static software.amazon.awssdk.identity.spi.AwsCredentialsIdentity identity(AwsCredentialsProvider keys) {
        return keys.resolveCredentials();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException fault) {
            throw new AssertionError("No answer to " + request, fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", fault);
        }
    }
}
