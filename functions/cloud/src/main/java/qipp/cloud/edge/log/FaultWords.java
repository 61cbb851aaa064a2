package qipp.cloud.edge.log;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a log may say of a fault: its type and where it was, never its message, which may hold what was sent. */
public final class FaultWords {
    private static final int FRAMES = 12;

    private FaultWords() {}

    /** Its type, and those of its causes. */
    public static String causes(Throwable fault) {
        String name = fault.getClass().getName();
        return fault.getCause() == null ? name : name + " by " + causes(fault.getCause());
    }

    /** The calls in which it happened, the innermost first. */
    public static String places(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }
}
