package qipp.embedded.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.TryAgain;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The files of the server in this process, as this process itself reaches them: without a request, which would cost more
 * than the file. Who comes by a link comes by the server.
 */
public final class OwnFiles implements StoredFiles {
    private static final int PRECONDITION_FAILED = 412;

    private final WholeFiles store;
    private final StoredFiles links;

    private OwnFiles(WholeFiles store, StoredFiles links) {
        this.store = store;
        this.links = links;
    }

    /**
     * The files in a folder that a server has prepared, or is about to.
     *
     * @param links the same files by way of the server, of which the links are taken
     */
    public static OwnFiles in(Path folder, StoredFiles links) {
        return new OwnFiles(new WholeFiles(new FilesystemNio2BlobStore(folder.toString()), folder, _ -> {}), links);
    }

    @Override
    public PutLink putLink(String key, Announced file, Instant now, Duration validFor) {
        return links.putLink(key, file, now, validFor);
    }

    @Override
    public URI getLink(String key, String downloadName, String contentType, Duration validFor) {
        return links.getLink(key, downloadName, contentType, validFor);
    }

    @Override
    public Optional<byte[]> read(String key) {
        var file = GetObjectRequest.builder().bucket(EmbeddedS3.BUCKET).key(key).build();
        return answered(() -> {
            try (var content = store.getBlob(file)) {
                return Optional.of(content.readAllBytes());
            } catch (NoSuchKeyException _) {
                return Optional.empty();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    /** Where the key is taken, what stands there is on disk too when this is answered: somebody else may still be at it. */
    @Override
    public boolean keep(String key, byte[] content, String contentType) {
        var file = PutObjectRequest.builder()
                .bucket(EmbeddedS3.BUCKET)
                .key(key)
                .contentType(contentType)
                .contentLength((long) content.length)
                .build();
        return answered(() -> {
            try {
                store.putBlob(file, new ByteArrayInputStream(content));
                return true;
            } catch (S3Exception refusal) {
                if (refusal.statusCode() != PRECONDITION_FAILED) {
                    throw refusal;
                }
                store.toDisk(EmbeddedS3.BUCKET, key);
                return false;
            }
        });
    }

    @Override
    public List<String> keys(String prefix) {
        var first = ListObjectsV2Request.builder()
                .bucket(EmbeddedS3.BUCKET)
                .prefix(prefix)
                .build();
        return answered(() -> Stream.iterate(
                        Optional.of(store.list(first)), Optional::isPresent, page -> next(first, page.orElseThrow()))
                .flatMap(page -> page.orElseThrow().contents().stream())
                .map(S3Object::key)
                .toList());
    }

    @Override
    public void remove(String key) {
        answered(() -> {
            store.removeBlob(EmbeddedS3.BUCKET, key);
            return key;
        });
    }

    private Optional<ListObjectsV2Response> next(ListObjectsV2Request first, ListObjectsV2Response page) {
        return Optional.ofNullable(page.nextContinuationToken())
                .map(token ->
                        store.list(first.toBuilder().continuationToken(token).build()));
    }

    /** A disk that is full or fails may be mended: what it kept from being done may be asked for again. */
    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException fault) {
            if (Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                    .anyMatch(IOException.class::isInstance)) {
                throw new TryAgain("The files did not answer", fault);
            }
            throw fault;
        }
    }
}
