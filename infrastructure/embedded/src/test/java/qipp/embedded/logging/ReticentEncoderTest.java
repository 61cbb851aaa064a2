package qipp.embedded.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class ReticentEncoderTest {
    private static final String SECRET = "s3cr3t";

    private final ReticentEncoder encoder = new ReticentEncoder();

    @Test
    void writes_what_we_say_with_its_pairs() {
        var event = event("qipp.embedded.server.Sweeping", "swept {}", null, 3);
        event.addKeyValuePair(new KeyValuePair("function", "sweepUploads"));

        assertThat(line(event))
                .contains("\"level\":\"WARN\"")
                .contains("\"loggerName\":\"qipp.embedded.server.Sweeping\"")
                .contains("\"formattedMessage\":\"swept 3\"")
                .contains("{\"function\":\"sweepUploads\"}")
                .contains("\"throwable\":null");
    }

    @Test
    void writes_of_a_fault_its_types_and_its_place_and_none_of_its_words() {
        var fault = new IllegalStateException(SECRET, new NumberFormatException("For input string: " + SECRET));

        assertThat(line(event("qipp.embedded.s3.Announcements", "in vain", fault)))
                .contains("in vain")
                .contains("java.lang.IllegalStateException by java.lang.NumberFormatException")
                .contains("ReticentEncoderTest")
                .doesNotContain(SECRET);
    }

    @Test
    void writes_none_of_the_words_of_the_s3_server() {
        var event = event("org.gaul.shaded.org.eclipse.jetty.util.HostPort", "Bad Authority: [{}]", null, SECRET);

        assertThat(line(event))
                .contains("org.gaul.shaded.org.eclipse.jetty.util.HostPort")
                .doesNotContain("Authority")
                .doesNotContain(SECRET);
    }

    private String line(LoggingEvent event) {
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }

    private static LoggingEvent event(String logger, String message, Throwable fault, Object... arguments) {
        Logger by = new LoggerContext().getLogger(logger);
        return new LoggingEvent("", by, Level.WARN, message, fault, arguments);
    }
}
