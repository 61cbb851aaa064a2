package qipp.embedded.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * The few operations that this product uses: put what is not there, get, list, remove. Everything else that S3 has is
 * refused, as headers such as {@code x-amz-acl} and {@code x-amz-copy-source} need not be signed here: an upload link
 * would make a file public with the one and copy another's file with the other.
 */
final class WholeFiles extends ForwardingBlobStore {
    private static final int FORBIDDEN = 403;
    private static final String ONLY_NEW = "*";

    private final BlobStore files;
    private final Path folder;
    private final Announcements announcements;

    WholeFiles(BlobStore files, Path folder, Announcements announcements) {
        super(refusing());
        this.files = files;
        this.folder = folder;
        this.announcements = announcements;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        if (Unfinished.is(request.key()) || request.key().endsWith("/")) {
            throw S3Exceptions.invalidArgument("A key of this form is not for files.");
        }
        var put = files.putBlob(onlyWhatIsUsed(request), payload);
        toDisk(folder.resolve(request.bucket()), request.key());
        announcements.announce(request.key());
        return put;
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        requireWhole(request.bucket(), request.key());
        return files.getBlob(request);
    }

    @Override
    public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
        requireWhole(request.bucket(), request.key());
        return files.blobMetadata(request);
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        var page = files.list(request);
        var whole = page.contents().stream()
                .filter(file -> !Unfinished.is(file.key()))
                .toList();
        return page.toBuilder().contents(whole).build();
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        return files.removeBlob(request);
    }

    @Override
    public boolean containerExists(String container) {
        return files.containerExists(container);
    }

    @Override
    public boolean supportsVersioning() {
        return false;
    }

    @Override
    public boolean supportsServerSideEncryption() {
        return false;
    }

    @Override
    public boolean supportsBucketEncryption() {
        return false;
    }

    @Override
    public void close() {
        files.close();
    }

    /** Whatever else a header asked for is not taken over: access, metadata, encodings, storage classes. */
    private static PutObjectRequest onlyWhatIsUsed(PutObjectRequest request) {
        return PutObjectRequest.builder()
                .bucket(request.bucket())
                .key(request.key())
                .contentType(request.contentType())
                .contentLength(request.contentLength())
                .ifNoneMatch(ONLY_NEW)
                .build();
    }

    private static void requireWhole(String bucket, String key) {
        if (Unfinished.is(key)) {
            throw S3Exceptions.noSuchKey(bucket, key, "unfinished");
        }
    }

    /** The content first, then its name and those of the folders above it. */
    private static void toDisk(Path bucket, String key) {
        try {
            for (var path = bucket.resolve(key); path.startsWith(bucket); path = path.getParent()) {
                try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
                    channel.force(true);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static BlobStore refusing() {
        return (BlobStore) Proxy.newProxyInstance(
                WholeFiles.class.getClassLoader(), new Class<?>[] {BlobStore.class}, (_, _, _) -> {
                    throw S3Exceptions.fromStatusCode(FORBIDDEN);
                });
    }
}
