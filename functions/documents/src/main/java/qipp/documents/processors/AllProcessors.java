package qipp.documents.processors;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that takes every processor, with a thread for each of them; none of the threads outlives the work, whether it is
 * done or fails. Parallel streams alone take one thread fewer than that, and the thread that waits for the outer of two
 * does not help with the inner.
 */
public final class AllProcessors {
    private AllProcessors() {}

    /** Does something in whose parallel streams, and in the streams within those, every processor takes part. */
    public static <T> T of(Supplier<T> work) {
        if (ForkJoinTask.inForkJoinPool()) {
            return work.get();
        }
        try (var threads = threads()) {
            return result(begun(work, threads));
        }
    }

    /** Does the same with each, as many at once as there are processors; what fails first in their order is thrown. */
    public static <T, R> List<R> each(List<T> all, Function<? super T, ? extends R> work) {
        try (var threads = threads()) {
            var begun = all.stream()
                    .map(one -> begun(() -> work.apply(one), threads))
                    .toList();
            return begun.stream().<R>map(AllProcessors::result).toList();
        }
    }

    /** Does something beside something else: within {@link #of} on another of its threads, where one is idle. */
    public static <T> T beside(Runnable other, Supplier<T> wanted) {
        var begun = ForkJoinTask.adapt(other).fork();
        try {
            return wanted.get();
        } finally {
            begun.join();
        }
    }

    /**
     * Begins something within such work, for the next processor that has nothing to do: what was begun first is done
     * first. Who asks for the result does it, where nobody has yet.
     */
    public static <T> Supplier<T> begin(Supplier<T> work) {
        return ForkJoinTask.adapt((Callable<T>) work::get).fork()::join;
    }

    private static ForkJoinPool threads() {
        return new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    }

    private static <T> CompletableFuture<T> begun(Supplier<T> work, Executor threads) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /** What was thrown there is thrown here, as it is. */
    private static <T> T result(CompletableFuture<T> begun) {
        try {
            return begun.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case RuntimeException wrong -> throw wrong;
                case Error broken -> throw broken;
                case Throwable _ -> throw failed;
            }
        }
    }
}
