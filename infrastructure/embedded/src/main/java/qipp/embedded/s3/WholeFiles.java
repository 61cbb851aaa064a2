package qipp.embedded.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** The few operations of this product: put what is not there, get, list, remove; of whole files alone. */
final class WholeFiles extends RefusingStore {
    private static final String ONLY_NEW = "*";

    private final Path folder;
    private final Consumer<String> created;

    /** Whoever is told of new files is told when they are on disk. */
    WholeFiles(BlobStore files, Path folder, Consumer<String> created) {
        super(files);
        this.folder = folder;
        this.created = created;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        if (Unfinished.is(request.key()) || request.key().endsWith("/")) {
            throw S3Exceptions.invalidArgument("A key of this form is not for files.");
        }
        var put = super.putBlob(onlyWhatIsUsed(request), payload);
        toDisk(request.bucket(), request.key());
        created.accept(request.key());
        return put;
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        requireWhole(request.bucket(), request.key());
        return super.getBlob(request);
    }

    @Override
    public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
        requireWhole(request.bucket(), request.key());
        return super.blobMetadata(request);
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        var page = super.list(request);
        var whole = page.contents().stream()
                .filter(file -> !Unfinished.is(file.key()))
                .toList();
        return page.toBuilder().contents(whole).build();
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
    void toDisk(String name, String key) {
        var bucket = folder.resolve(name);
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
}
