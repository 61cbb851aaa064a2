package qipp.embedded.signin;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The names under which a machine speaks to itself. A page of another site can have its own name lead to this machine
 * (DNS rebinding), and then its browser sends that name: so the name that was asked for is looked at, not the address.
 */
final class LoopbackName {
    private static final Pattern HOST = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?");

    private LoopbackName() {}

    /** Whether a request names this machine: in its only Host header. */
    static boolean isIn(List<String> hostHeaders) {
        return hostHeaders.size() == 1 && HOST.matcher(hostHeaders.getFirst()).matches();
    }
}
