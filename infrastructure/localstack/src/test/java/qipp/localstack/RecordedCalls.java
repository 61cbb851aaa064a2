package qipp.localstack;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Request;

/**
 * Writes down what each function calls of AWS, as the permission that the call takes. The SDK makes one for every client,
 * as it finds this class's name among its handlers; so what is written down is shared by all.
 */
public final class RecordedCalls implements ExecutionInterceptor {
    private static final String LISTING = "s3:ListBucket bucket";

    /** Of the threads too that a function takes to its work. */
    private static final ThreadLocal<Optional<String>> CURRENT = new InheritableThreadLocal<>() {
        @Override
        protected Optional<String> initialValue() {
            return Optional.empty();
        }
    };

    private static final SortedMap<String, SortedSet<String>> CALLS = new ConcurrentSkipListMap<>();

    /** Runs something of a function; what it calls meanwhile is its doing. */
    static void during(String function, Runnable action) {
        CURRENT.set(Optional.of(function));
        try {
            action.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** The permissions that a function used, such as {@code s3:GetObject trackers}. */
    static SortedSet<String> of(String function) {
        return CALLS.getOrDefault(function, new TreeSet<>());
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (!isRehearsal(context.request())) {
            write(permission(context.request()));
        }
    }

    /** Who may not list is told that a file is forbidden, not that it is absent. */
    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (context.exception() instanceof NoSuchKeyException) {
            write(LISTING);
        }
    }

    private static void write(String permission) {
        CURRENT.get()
                .ifPresent(function -> CALLS.computeIfAbsent(function, _ -> new ConcurrentSkipListSet<>())
                        .add(permission));
    }

    private static String permission(SdkRequest request) {
        var operation = request.getClass().getSimpleName().replaceFirst("Request$", "");
        return switch (request) {
            case DynamoDbRequest _ -> "dynamodb:" + operation + " table";
            case S3Request _ when operation.equals("ListObjectsV2") -> LISTING;
            case S3Request file -> "s3:" + operation + " " + folder(file);
            default -> operation;
        };
    }

    /** A link to a file in no folder: it is signed and given to nobody. */
    private static boolean isRehearsal(SdkRequest request) {
        return request instanceof S3Request file
                && file.getValueForField("Key", String.class)
                        .filter(key -> !key.contains("/"))
                        .isPresent();
    }

    private static String folder(S3Request file) {
        var key = file.getValueForField("Key", String.class).orElse("");
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }
}
