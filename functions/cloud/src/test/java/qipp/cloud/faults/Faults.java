package qipp.cloud.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import qipp.domain.keeping.TryAgain;

/**
 * Which call to the stores meets which fault. Calls are counted from 1, over all stores that share this plan, so that a
 * test can let every call of an operation fail in turn.
 *
 * <pre>
 * var faults = new Faults();
 * var table = new UnreliableTable(realTable, faults);
 * var files = new UnreliableFiles(realFiles, faults);
 * faults.at(3, Fault.ANSWER_LOST);
 * </pre>
 */
public final class Faults {
    private static final Duration LONGEST_TEST = Duration.ofMinutes(1);

    private final Map<Integer, Fault> plan = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /** Lets the n-th call from now on meet a fault; earlier plans are dropped. */
    public Faults at(int call, Fault fault) {
        recover();
        plan.put(call, fault);
        return this;
    }

    /** Lets every call meet a fault, until the stores recover. */
    public Faults always(Fault fault) {
        recover();
        plan.put(0, fault);
        return this;
    }

    /** From now on everything is answered, and the count begins again. */
    public void recover() {
        plan.clear();
        calls.set(0);
    }

    /** How many calls there were since the count began. */
    public int calls() {
        return calls.get();
    }

    /** Waits until a call hangs or is late. */
    public void awaitWaiting() {
        await(waiting);
    }

    /** Ends the wait of what hangs or is late, for good. */
    public void goOn() {
        goOn.countDown();
    }

    <T> T pass(Supplier<T> call) {
        var fault = plan.getOrDefault(calls.incrementAndGet(), plan.get(0));
        return fault == null ? call.get() : pass(call, fault);
    }

    private <T> T pass(Supplier<T> call, Fault fault) {
        return switch (fault) {
            case REFUSED -> throw tryAgain(fault);
            case ANSWER_LOST -> {
                var _ = call.get();
                throw tryAgain(fault);
            }
            case HANGS -> {
                hold();
                throw tryAgain(fault);
            }
            case LATE -> {
                hold();
                yield call.get();
            }
        };
    }

    private void hold() {
        waiting.countDown();
        await(goOn);
    }

    private static TryAgain tryAgain(Fault fault) {
        return new TryAgain("A store of this test did not answer", new IOException(fault.toString()));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_TEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody went on for " + LONGEST_TEST);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interruption);
        }
    }
}
