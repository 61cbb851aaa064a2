package qipp.image;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line of its log by which a server says where it listens. */
final class Listening {
    static final String LINE = "\"message\":\"listening\"";

    private static final Pattern PORT = Pattern.compile(".*" + LINE + ".*\"port\":(\\d+).*");

    private Listening() {}

    /** Where it listens, if the line says so. */
    static Optional<URI> in(String line) {
        return Optional.of(PORT.matcher(line))
                .filter(matcher -> matcher.matches())
                .map(matcher -> URI.create("http://127.0.0.1:" + matcher.group(1)));
    }
}
