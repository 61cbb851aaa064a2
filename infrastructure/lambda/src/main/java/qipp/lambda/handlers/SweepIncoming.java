package qipp.lambda.handlers;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qipp.cloud.functions.sweeping.SweepUploads;
import qipp.documents.json.JsonText;

/** Sweeps when the clock says so. Its event is the empty object of our own schedule: what says more is not for it. */
public final class SweepIncoming implements Handler {
    private static final Logger LOG = LoggerFactory.getLogger(SweepIncoming.class);
    private static final byte[] NOTHING_ASKED = JsonText.bytes(object());

    private final Function<SweepUploads.In, SweepUploads.Out> sweepUploads;

    public SweepIncoming(Function<SweepUploads.In, SweepUploads.Out> sweepUploads) {
        this.sweepUploads = sweepUploads;
    }

    @Override
    public byte[] handle(byte[] event) {
        if (!Arrays.equals(event, NOTHING_ASKED)) {
            throw new IllegalArgumentException("The sweep is asked nothing: its event is {}");
        }
        var swept = sweepUploads.apply(new SweepUploads.In());
        log(swept);
        return json(swept);
    }

    /** None: a sweep does what it finds to do. */
    @Override
    public List<byte[]> rehearsals() {
        return List.of();
    }

    /** What alarms count. */
    private static void log(SweepUploads.Out swept) {
        LOG.atInfo()
                .addKeyValue("function", "sweepUploads")
                .addKeyValue("received", swept.received())
                .addKeyValue("expired", swept.expired())
                .addKeyValue("removed", swept.removed())
                .addKeyValue("unknown", swept.unknown())
                .addKeyValue("failed", swept.failed())
                .log("swept");
    }

    private static byte[] json(SweepUploads.Out swept) {
        return JsonText.bytes(object(
                member("received", number(swept.received())),
                member("expired", number(swept.expired())),
                member("removed", number(swept.removed())),
                member("unknown", number(swept.unknown())),
                member("failed", number(swept.failed()))));
    }
}
