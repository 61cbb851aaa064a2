package qipp.cloud.edge;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a log may say of a fault: its type and where it was, never its message, which may hold what was sent. */
final class FaultWords {
    private static final int FRAMES = 12;

    private FaultWords() {}

    static String causes(Throwable fault) {
        String name = fault.getClass().getName();
        return fault.getCause() == null ? name : name + " by " + causes(fault.getCause());
    }

    static String places(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }
}
