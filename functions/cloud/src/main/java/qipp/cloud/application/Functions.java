package qipp.cloud.application;

import java.util.List;
import qipp.cloud.functions.BoardAnswer;
import qipp.cloud.functions.CheckTracker;
import qipp.cloud.functions.CompleteUpload;
import qipp.cloud.functions.MergeTrackers;
import qipp.cloud.functions.Operation;
import qipp.cloud.functions.ProgrammeAnswer;
import qipp.cloud.functions.ReadBoard;
import qipp.cloud.functions.ReadProgramme;
import qipp.cloud.functions.ReadSubmission;
import qipp.cloud.functions.ReadTracker;
import qipp.cloud.functions.ReceiveTracker;
import qipp.cloud.functions.RequestUpload;
import qipp.cloud.functions.SaveProgramme;
import qipp.cloud.functions.SubmissionAnswer;
import qipp.cloud.functions.SweepUploads;
import qipp.cloud.functions.TrackerAnswer;
import qipp.cloud.functions.TrackerChecking;
import qipp.cloud.functions.TrackerFileChecking;
import qipp.cloud.functions.Who;
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
