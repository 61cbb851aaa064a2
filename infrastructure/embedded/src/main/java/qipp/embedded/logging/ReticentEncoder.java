package qipp.embedded.logging;

import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.event.KeyValuePair;
import qipp.cloud.edge.log.FaultWords;

/**
 * Writes lines of JSON that tell nothing of what was sent: of a fault its type and where it was, never its message, which
 * may hold a cell; and of the S3 server that it said something, never what, which may hold a link with its signature.
 */
public final class ReticentEncoder extends JsonEncoder {
    private static final String S3_SERVER = "org.gaul.";
    private static final String LEFT_OUT = "said something of a request, which may hold a link";

    @Override
    public byte[] encode(ILoggingEvent event) {
        return super.encode(reticent(event));
    }

    private static LoggingEvent reticent(ILoggingEvent event) {
        var line = new LoggingEvent();
        line.setInstant(event.getInstant());
        line.setLevel(event.getLevel());
        line.setMDCPropertyMap(Map.of());
        line.setLoggerName(event.getLoggerName());
        line.setMessage(event.getLoggerName().startsWith(S3_SERVER) ? LEFT_OUT : event.getFormattedMessage());
        Optional.ofNullable(event.getKeyValuePairs()).orElse(List.of()).forEach(line::addKeyValuePair);
        if (event.getThrowableProxy() instanceof ThrowableProxy proxy) {
            addFault(line, proxy.getThrowable());
        }
        return line;
    }

    private static void addFault(LoggingEvent line, Throwable fault) {
        line.addKeyValuePair(new KeyValuePair("fault", FaultWords.causes(fault)));
        line.addKeyValuePair(new KeyValuePair("at", FaultWords.places(fault)));
    }
}
