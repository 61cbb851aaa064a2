package qipp.cloud.application;

import java.util.List;
import qipp.cloud.functions.Operation;
import qipp.cloud.functions.Who;
import qipp.cloud.functions.board.BoardAnswer;
import qipp.cloud.functions.board.ReadBoard;
import qipp.cloud.functions.checking.CheckTracker;
import qipp.cloud.functions.checking.TrackerChecking;
import qipp.cloud.functions.checking.TrackerFileChecking;
import qipp.cloud.functions.programmes.ProgrammeAnswer;
import qipp.cloud.functions.programmes.ReadProgramme;
import qipp.cloud.functions.programmes.SaveProgramme;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.submissions.MergeTrackers;
import qipp.cloud.functions.submissions.ReadSubmission;
import qipp.cloud.functions.submissions.SubmissionAnswer;
import qipp.cloud.functions.sweeping.SweepUploads;
import qipp.cloud.functions.trackers.ReadTracker;
import qipp.cloud.functions.trackers.TrackerAnswer;
import qipp.cloud.functions.uploading.CompleteUpload;
import qipp.cloud.functions.uploading.RequestUpload;
import qipp.cloud.keeping.ProgrammeVersionItems;
import qipp.cloud.keeping.SavedPolicies;
import qipp.domain.keeping.Policies;

/**
 * The one list of all functions. One that people call stands among the operations, and by that has its route, its place
 * in the OpenAPI document and its row of who may call it; the others are called by the platform.
 */
public record Functions(List<Operation<?, ?>> operations, ReceiveTracker receiveTracker, SweepUploads sweepUploads) {
    public Functions {
        operations = List.copyOf(operations);
    }

    /** The functions as they are: with the programmes that ship or were saved, and the checks that everybody makes. */
    public static Functions over(Ports ports) {
        var policies = new SavedPolicies(new ProgrammeVersionItems(ports.table()), ports.files());
        return over(ports, policies, new TrackerFileChecking());
    }

    public static Functions over(Ports ports, Policies policies, TrackerChecking checking) {
        var wired = new WiredFunctions(ports, policies, checking);
        return new Functions(operations(wired), wired.receiveTracker(), wired.sweepUploads());
    }

    private static List<Operation<?, ?>> operations(WiredFunctions wired) {
        return List.of(
                new Operation<>(
                        "requestUpload",
                        Who.ORGANISATION,
                        RequestUpload.In.class,
                        RequestUpload.Out.class,
                        wired.requestUpload()),
                new Operation<>(
                        "completeUpload",
                        Who.ORGANISATION,
                        CompleteUpload.In.class,
                        TrackerAnswer.class,
                        wired.completeUpload()),
                new Operation<>(
                        "checkTracker", Who.ANYONE, CheckTracker.In.class, TrackerAnswer.class, wired.checkTracker()),
                new Operation<>(
                        "readTracker", Who.ANYONE, ReadTracker.In.class, TrackerAnswer.class, wired.readTracker()),
                new Operation<>("readBoard", Who.REGION, ReadBoard.In.class, BoardAnswer.class, wired.readBoard()),
                new Operation<>(
                        "mergeTrackers",
                        Who.REGION,
                        MergeTrackers.In.class,
                        SubmissionAnswer.class,
                        wired.mergeTrackers()),
                new Operation<>(
                        "readSubmission",
                        Who.REGION,
                        ReadSubmission.In.class,
                        SubmissionAnswer.class,
                        wired.readSubmission()),
                new Operation<>(
                        "readProgramme",
                        Who.REGION,
                        ReadProgramme.In.class,
                        ProgrammeAnswer.class,
                        wired.readProgramme()),
                new Operation<>(
                        "saveProgramme",
                        Who.REGIONS_DIRECTOR,
                        SaveProgramme.In.class,
                        ProgrammeAnswer.class,
                        wired.saveProgramme()));
    }
}
