package qipp.embedded.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.s3.model.S3Exception;

class WholeFilesTest {
    /**
     * What this product uses, and what S3Proxy asks about the store itself. A method with a body of its own in the
     * interface comes down to one without.
     */
    private static final Set<String> USED =
            Set.of("headBucket", "putBlob", "getBlob", "blobMetadata", "removeBlob", "getMinimumMultipartPartSize");

    @TempDir
    private Path folder;

    static Stream<Method> refused() {
        return Arrays.stream(BlobStore.class.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !USED.contains(method.getName()))
                .filter(method -> !isListing(method));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_what_the_product_does_not_use(Method operation) {
        var store = new WholeFiles(new FilesystemNio2BlobStore(folder.toString()), folder, _ -> {});

        assertThatThrownBy(() -> operation.invoke(store, new Object[operation.getParameterCount()]))
                .isInstanceOf(InvocationTargetException.class)
                .extracting(Throwable::getCause)
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        refusal -> assertThat(refusal.statusCode()).isEqualTo(403));
    }

    private static boolean isListing(Method method) {
        return method.getName().equals("list") && method.getParameterCount() == 1;
    }
}
