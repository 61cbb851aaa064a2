package qipp.documents.processors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every processor takes part, and nothing is left of it. */
class AllProcessorsTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Test
    void gives_what_comes_of_each_in_their_order() {
        assertThat(AllProcessors.each(numbers(), number -> -number))
                .isEqualTo(numbers().stream().map(number -> -number).toList());
    }

    @Test
    void takes_as_many_threads_as_there_are_processors_and_leaves_none() throws InterruptedException {
        AllProcessors.each(numbers(), this::noted);
        assertThat(threads).isNotEmpty().hasSizeLessThanOrEqualTo(processors()).doesNotContain(Thread.currentThread());
        assertNoneIsLeft();
    }

    /** As many wait for each other as there are processors: with fewer threads they would wait for ever. */
    @Test
    void works_on_as_many_at_once_as_there_are_processors() {
        var together = new CountDownLatch(processors());
        assertThat(AllProcessors.each(numbers().subList(0, processors()), _ -> arrived(together)))
                .containsOnly(true);
    }

    @Test
    void takes_every_thread_for_a_stream_within_a_stream() throws InterruptedException {
        var together = new CountDownLatch(processors());
        var arrived = AllProcessors.of(() -> IntStream.of(1)
                .parallel()
                .boxed()
                .flatMap(_ ->
                        IntStream.range(0, processors()).parallel().mapToObj(_ -> arrived(together)).toList().stream())
                .toList());
        assertThat(arrived).hasSize(processors()).containsOnly(true);
        assertNoneIsLeft();
    }

    @Test
    void throws_what_fails_first_in_their_order_as_it_is_once_all_are_done() throws InterruptedException {
        var wrong = new IllegalStateException("the third");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> AllProcessors.each(numbers(), number -> failing(number, wrong)))
                .isSameAs(wrong);
        assertNoneIsLeft();
    }

    @Test
    void throws_as_it_is_what_fails_in_work_as_a_whole() {
        var tooSmall = new OutOfMemoryError("Java heap space");
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> AllProcessors.of(() -> {
                    throw tooSmall;
                }))
                .isSameAs(tooSmall);
    }

    /** As many wait for each other as there are processors, who began it among them. */
    @Test
    void does_what_was_begun_on_every_other_processor_meanwhile() {
        var together = new CountDownLatch(processors());
        var arrived = AllProcessors.of(() -> {
            var begun = IntStream.range(1, processors())
                    .mapToObj(_ -> AllProcessors.begin(() -> arrived(together)))
                    .toList();
            return Stream.concat(Stream.of(arrived(together)), begun.stream().map(Supplier::get))
                    .toList();
        });
        assertThat(arrived).hasSize(processors()).containsOnly(true);
    }

    @Test
    void does_itself_what_nobody_else_has_begun() {
        assertThat(AllProcessors.of(
                        () -> numbers().stream().map(number -> AllProcessors.begin(() -> -number)).toList().stream()
                                .map(Supplier::get)
                                .toList()))
                .isEqualTo(numbers().stream().map(number -> -number).toList());
    }

    @Test
    void takes_no_further_threads_for_work_within_such_work() {
        assertThat(AllProcessors.of(() -> AllProcessors.of(Thread::currentThread) == Thread.currentThread()))
                .isTrue();
    }

    @Test
    void does_two_things_beside_each_other() {
        var together = new CountDownLatch(Math.min(2, processors()));
        var done = AllProcessors.of(() -> AllProcessors.beside(() -> arrived(together), () -> arrived(together)));
        assertThat(done).isTrue();
        assertThat(threads).hasSize(Math.min(2, processors()));
    }

    @Test
    void throws_what_fails_beside() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> AllProcessors.of(() -> AllProcessors.beside(
                        () -> {
                            throw new IllegalStateException("beside");
                        },
                        () -> "done")))
                .withMessage("beside");
    }

    private int failing(int number, RuntimeException wrong) {
        noted(number);
        if (number == 2) {
            throw wrong;
        }
        if (number > 2) {
            throw new IllegalStateException("a later one");
        }
        return number;
    }

    private int noted(int number) {
        threads.add(Thread.currentThread());
        return number;
    }

    private boolean arrived(CountDownLatch together) {
        threads.add(Thread.currentThread());
        together.countDown();
        try {
            return together.await(SOON.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void assertNoneIsLeft() throws InterruptedException {
        assertThat(threads).isNotEmpty();
        for (var thread : threads) {
            assertThat(thread.join(SOON)).isTrue();
        }
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, 100).boxed().toList();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
