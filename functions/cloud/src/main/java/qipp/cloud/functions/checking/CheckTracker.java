package qipp.cloud.functions.checking;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qipp.cloud.files.Bytes;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.checking.TrackerChecking.Checked;
import qipp.cloud.functions.checking.TrackerChecking.Sent;
import qipp.cloud.functions.trackers.TrackerAnswer;
import qipp.documents.json.Sha256;
import qipp.domain.caller.Caller;
import qipp.domain.checking.Asked;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.keeping.Policies;
import qipp.domain.programme.Programme;
import qipp.domain.refusal.NotThere;
import qipp.domain.upload.MonthlyReturn;

/** Checks a tracker that is sent as JSON, and keeps nothing. */
public final class CheckTracker implements Function<Call<CheckTracker.In>, TrackerAnswer> {
    private static final String FILE_NAME = "tracker.json";

    private final Policies policies;
    private final AcceptedTrackers accepted;
    private final TrackerChecking checking;

    public CheckTracker(Policies policies, AcceptedTrackers accepted, TrackerChecking checking) {
        this.policies = policies;
        this.accepted = accepted;
        this.checking = checking;
    }

    @Override
    public TrackerAnswer apply(Call<In> call) {
        Caller caller = call.caller();
        var sent = new Sent(
                FILE_NAME,
                call.input().json(),
                Sha256.of(call.input().json().array()),
                new Asked(caller.isOfRegion() ? Optional.empty() : caller.organisation(), Optional.empty()),
                Optional.empty());
        Checked alone = checking.check(sent, programme(caller, Optional.empty()), List.of());
        return TrackerAnswer.checked(compared(sent, alone, caller).result());
    }

    /** Whose tracker it is, and of which month, is known once it was read: then it is compared with earlier ones. */
    private Checked compared(Sent sent, Checked alone, Caller caller) {
        CheckedTracker read = alone.tracker();
        return read.period()
                .filter(_ -> read.organisation().isPresent())
                .map(period -> new MonthlyReturn(
                        caller.programme(), period, read.organisation().orElseThrow()))
                .filter(of -> mayRead(caller, of))
                .map(accepted::before)
                .filter(previous -> !previous.isEmpty())
                .map(previous -> checking.check(sent, programme(caller, read.period()), previous))
                .orElse(alone);
    }

    private static boolean mayRead(Caller caller, MonthlyReturn of) {
        return caller.isOfRegion()
                || caller.organisation().filter(of.organisation()::equals).isPresent();
    }

    private Programme programme(Caller caller, Optional<YearMonth> period) {
        return period.flatMap(month -> policies.of(caller.programme(), month))
                .or(() -> policies.latest(caller.programme()))
                .orElseThrow(() -> new NotThere("There is no programme " + caller.programme() + "."))
                .programme();
    }

    /** A tracker in its JSON form, as it was sent. */
    public record In(Bytes json) {}
}
