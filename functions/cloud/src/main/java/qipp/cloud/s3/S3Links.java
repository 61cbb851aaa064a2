package qipp.cloud.s3;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qipp.cloud.aws.AwsConnection;
import qipp.domain.keeping.StoredFiles.Announced;
import qipp.domain.keeping.StoredFiles.PutLink;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.GetObjectPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.PutObjectPresignRequest;

/** Presigned links into one bucket: whoever has one can do this one thing, and only until it expires. */
final class S3Links {
    /** The condition under which a file may be put: no file of any content is there. */
    static final String NOTHING_YET = "*";

    /** What every HTTP client sends by itself, from the address and the body, and some let nobody else set. */
    private static final Set<String> SENT_BY_ITSELF = Set.of("host", "content-length");

    private final S3Presigner presigner;
    private final String bucket;

    S3Links(S3Presigner presigner, String bucket) {
        this.presigner = presigner;
        this.bucket = bucket;
    }

    static S3Links over(AwsConnection connection, Optional<URI> publicEndpoint, String bucket) {
        var endpoint = publicEndpoint.or(connection::endpoint);
        var presigner = S3Presigner.builder()
                .region(connection.region())
                .credentialsProvider(connection.credentials())
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(endpoint.isPresent())
                        .build());
        endpoint.ifPresent(presigner::endpointOverride);
        return new S3Links(presigner.build(), bucket);
    }

    PutLink put(String key, Announced file, Instant now, Duration validFor) {
        var put = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentLength(file.size())
                .contentType(file.contentType())
                .checksumSHA256(Sha256Checksum.ofHex(file.sha256()).base64())
                .ifNoneMatch(NOTHING_YET)
                .build();
        var signed = presigner.presignPutObject(PutObjectPresignRequest.builder()
                .putObjectRequest(put)
                .signatureDuration(validFor)
                .build());
        return new PutLink(
                signed.httpRequest().method().name(),
                URI.create(signed.url().toString()),
                toSend(signed.signedHeaders()),
                now.plus(validFor));
    }

    URI get(String key, Attachment attachment, String contentType, Duration validFor) {
        var get = GetObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .responseContentDisposition(attachment.header())
                .responseContentType(contentType)
                .build();
        var signed = presigner.presignGetObject(GetObjectPresignRequest.builder()
                .getObjectRequest(get)
                .signatureDuration(validFor)
                .build());
        return URI.create(signed.url().toString());
    }

    private static SortedMap<String, String> toSend(Map<String, List<String>> signed) {
        return signed.entrySet().stream()
                .filter(header -> !SENT_BY_ITSELF.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        header -> String.join(",", header.getValue()),
                        (one, _) -> one,
                        TreeMap::new));
    }
}
