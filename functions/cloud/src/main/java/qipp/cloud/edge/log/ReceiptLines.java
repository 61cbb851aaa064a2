package qipp.cloud.edge.log;

import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import qipp.cloud.functions.receiving.Receipt;
import qipp.cloud.functions.receiving.ReceiptLog;

/** Writes one line for each file that storage told of. */
public final class ReceiptLines implements ReceiptLog {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptLines.class);

    /** A key that we made; of any other nobody knows what it says. */
    private static final Pattern OURS =
            Pattern.compile("incoming/[A-Za-z0-9._-]+/[0-9-]+/[A-Za-z0-9._-]+/([0-9a-f]{32})");

    @Override
    public void received(String key, Receipt receipt, Optional<RuntimeException> fault) {
        var line = LOG.atLevel(level(receipt))
                .addKeyValue("function", "receiveTracker")
                .addKeyValue("receipt", receipt.name());
        var ours = OURS.matcher(key);
        if (ours.matches()) {
            line = line.addKeyValue("key", key).addKeyValue("uploadId", ours.group(1));
        }
        if (fault.isPresent()) {
            line = line.addKeyValue("fault", FaultWords.causes(fault.get()))
                    .addKeyValue("at", FaultWords.places(fault.get()));
        }
        line.log("told of a file");
    }

    private static Level level(Receipt receipt) {
        return switch (receipt) {
            case RECEIVED, ONLY_CHECKED -> Level.INFO;
            case GONE, NEVER_ASKED_FOR, TRY_AGAIN -> Level.WARN;
            case FAULT -> Level.ERROR;
        };
    }
}
