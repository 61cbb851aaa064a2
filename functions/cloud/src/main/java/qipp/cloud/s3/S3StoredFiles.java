package qipp.cloud.s3;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import qipp.cloud.aws.AwsCalls;
import qipp.cloud.aws.AwsConnection;
import qipp.domain.keeping.StoredFiles;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files in one bucket, each put once and never changed. Who reads needs the permission to list too: without it S3 answers
 * 403, not 404, for a file that is not there.
 */
public final class S3StoredFiles implements StoredFiles {
    private static final String S3 = "S3";
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client client;
    private final S3Links links;
    private final String bucket;

    S3StoredFiles(S3Client client, S3Links links, String bucket) {
        this.client = client;
        this.links = links;
        this.bucket = bucket;
    }

    /**
     * The files of a bucket.
     *
     * @param publicEndpoint where clients reach the store, for the links; the host is part of what is signed
     */
    public static S3StoredFiles over(AwsConnection connection, Optional<URI> publicEndpoint, String bucket) {
        var client = connection
                .configure(S3Client.builder())
                .forcePathStyle(connection.endpoint().isPresent())
                .build();
        return new S3StoredFiles(client, S3Links.over(connection, publicEndpoint, bucket), bucket);
    }

    @Override
    public PutLink putLink(String key, Announced file, Instant now, Duration validFor) {
        return links.put(key, file, now, validFor);
    }

    @Override
    public URI getLink(String key, String downloadName, String contentType, Duration validFor) {
        return links.get(key, new Attachment(downloadName), contentType, validFor);
    }

    @Override
    public Optional<byte[]> read(String key) {
        return AwsCalls.answered(
                S3,
                () -> whereThereIsOne(() -> client.getObjectAsBytes(
                                file -> file.bucket(bucket).key(key))
                        .asByteArray()));
    }

    @Override
    public boolean keep(String key, byte[] content, String contentType) {
        var file = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(contentType)
                .checksumSHA256(Sha256Checksum.of(content).base64())
                .ifNoneMatch(S3Links.NOTHING_YET)
                .build();
        return AwsCalls.answered(
                S3, () -> whereNothingIsYet(() -> client.putObject(file, RequestBody.fromBytes(content))));
    }

    @Override
    public List<String> keys(String prefix) {
        return AwsCalls.answered(
                S3,
                () -> client.listObjectsV2Paginator(page -> page.bucket(bucket).prefix(prefix)).contents().stream()
                        .map(S3Object::key)
                        .toList());
    }

    @Override
    public void remove(String key) {
        AwsCalls.answered(
                S3, () -> client.deleteObject(file -> file.bucket(bucket).key(key)));
    }

    private static <T> Optional<T> whereThereIsOne(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        }
    }

    private static boolean whereNothingIsYet(Runnable put) {
        try {
            put.run();
            return true;
        } catch (S3Exception refusal) {
            if (refusal.statusCode() == PRECONDITION_FAILED) {
                return false;
            }
            throw refusal;
        }
    }
}
