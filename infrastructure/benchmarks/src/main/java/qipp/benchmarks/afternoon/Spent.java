package qipp.benchmarks.afternoon;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What calls used, by the name of the function: time of processors, units of the table, files. */
final class Spent {
    private static final String HOT = "PERIOD#";
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS_IN_MILLIS = 1_000_000.0;

    /** Of the threads too that a call takes to its work. */
    private static final ThreadLocal<Call> CURRENT = new InheritableThreadLocal<>() {
        @Override
        protected Call initialValue() {
            return new Call();
        }
    };

    private final ConcurrentMap<String, List<Call>> calls = new ConcurrentHashMap<>();

    /** Makes a call beside others and takes down what it used: its own thread is all that works for it. */
    <T> T of(String function, Supplier<T> made) {
        return of(function, made, () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Makes a call while nothing else runs, and takes down what all threads used for it, the JVM's own too. */
    <T> T alone(String function, Supplier<T> made) {
        return of(function, made, PROCESS::getProcessCpuTime);
    }

    private <T> T of(String function, Supplier<T> made, LongSupplier processorNanos) {
        var call = new Call();
        CURRENT.set(call);
        long begun = processorNanos.getAsLong();
        T result = made.get();
        call.nanos = processorNanos.getAsLong() - begun;
        calls.computeIfAbsent(function, _ -> Collections.synchronizedList(new ArrayList<>()))
                .add(call);
        CURRENT.remove();
        return result;
    }

    void readUnits(String partition, int units) {
        takeDown(call -> {
            call.readUnits += units;
            call.hotReadUnits += partition.startsWith(HOT) ? units : 0;
        });
    }

    void writeUnits(String partition, int units) {
        takeDown(call -> {
            call.writeUnits += units;
            call.hotWriteUnits += partition.startsWith(HOT) ? units : 0;
        });
    }

    void conflict() {
        takeDown(call -> call.conflicts++);
    }

    void fileRead() {
        takeDown(call -> call.filesRead++);
    }

    void fileWritten(int bytes) {
        takeDown(call -> {
            call.filesWritten++;
            call.bytesWritten += bytes;
        });
    }

    private void takeDown(Consumer<Call> used) {
        var call = CURRENT.get();
        synchronized (call) {
            used.accept(call);
        }
    }

    /** A line for each function: means of its calls, and their longest. */
    void print() {
        System.out.println("function, calls, ms of processor: median, longest, read units, of the period,"
                + " write units, of the period, conflicts, files read, written, KB written");
        calls.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .forEach(System.out::println);
    }

    private static String line(String function, List<Call> made) {
        var millis =
                made.stream().map(call -> call.nanos / NANOS_IN_MILLIS).sorted().toList();
        return "%s, %d, %.1f, %.1f, %.1f, %.1f, %.1f, %.1f, %d, %.1f, %.1f, %.0f"
                .formatted(
                        function,
                        made.size(),
                        millis.get(millis.size() / 2),
                        millis.getLast(),
                        mean(made, call -> call.readUnits),
                        mean(made, call -> call.hotReadUnits),
                        mean(made, call -> call.writeUnits),
                        mean(made, call -> call.hotWriteUnits),
                        made.stream().mapToInt(call -> call.conflicts).sum(),
                        mean(made, call -> call.filesRead),
                        mean(made, call -> call.filesWritten),
                        mean(made, call -> call.bytesWritten / 1024));
    }

    private static double mean(List<Call> made, java.util.function.ToIntFunction<Call> of) {
        return made.stream().collect(Collectors.averagingInt(of));
    }

    private static final class Call {
        private long nanos;
        private int readUnits;
        private int hotReadUnits;
        private int writeUnits;
        private int hotWriteUnits;
        private int conflicts;
        private int filesRead;
        private int filesWritten;
        private int bytesWritten;
    }
}
