package qipp.cloud.application;

import java.util.List;
import qipp.cloud.edge.ReceiptLines;
import qipp.cloud.functions.AcceptedTrackers;
import qipp.cloud.functions.Arrivals;
import qipp.cloud.functions.BoardAnswer;
import qipp.cloud.functions.CheckTracker;
import qipp.cloud.functions.CompleteUpload;
import qipp.cloud.functions.IncomingFiles;
import qipp.cloud.functions.MergeSources;
import qipp.cloud.functions.MergeTrackers;
import qipp.cloud.functions.Operation;
import qipp.cloud.functions.ReadBoard;
import qipp.cloud.functions.ReadSubmission;
import qipp.cloud.functions.ReadTracker;
import qipp.cloud.functions.ReceiveTracker;
import qipp.cloud.functions.ReceivedTrackers;
import qipp.cloud.functions.Receiving;
import qipp.cloud.functions.RequestUpload;
import qipp.cloud.functions.SubmissionAnswer;
import qipp.cloud.functions.SubmissionAnswers;
import qipp.cloud.functions.SubmissionKeeping;
import qipp.cloud.functions.SweepUploads;
import qipp.cloud.functions.TrackerAnswer;
import qipp.cloud.functions.TrackerChecking;
import qipp.cloud.functions.TrackerFileChecking;
import qipp.cloud.functions.UnusedLinks;
import qipp.cloud.functions.Who;
import qipp.cloud.keeping.ProgrammeVersionItems;
import qipp.cloud.keeping.SavedPolicies;
import qipp.cloud.keeping.SubmissionItems;
import qipp.cloud.keeping.TrackerItems;
import qipp.cloud.keeping.UploadItems;
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
        var uploads = new UploadItems(ports.table());
        var trackers = new TrackerItems(ports.table());
        var submissions = new SubmissionItems(ports.table());
        var files = ports.files();
        var answers = new SubmissionAnswers(submissions, files);
        var receiving = new Receiving(uploads, trackers, files, policies, checking);
        var arrivals = new Arrivals(uploads, receiving, new ReceiptLines());
        List<Operation<?, ?>> operations = List.of(
                new Operation<>(
                        "requestUpload",
                        Who.ORGANISATION,
                        RequestUpload.In.class,
                        RequestUpload.Out.class,
                        new RequestUpload(uploads, files, policies, ports.clock(), ports.uploadIds())),
                new Operation<>(
                        "completeUpload",
                        Who.ORGANISATION,
                        CompleteUpload.In.class,
                        TrackerAnswer.class,
                        new CompleteUpload(uploads, trackers, files, receiving, ports.clock())),
                new Operation<>(
                        "checkTracker",
                        Who.ANYONE,
                        CheckTracker.In.class,
                        TrackerAnswer.class,
                        new CheckTracker(policies, new AcceptedTrackers(trackers, files), checking)),
                new Operation<>(
                        "readTracker",
                        Who.ANYONE,
                        ReadTracker.In.class,
                        TrackerAnswer.class,
                        new ReadTracker(trackers, files)),
                new Operation<>(
                        "readBoard",
                        Who.REGION,
                        ReadBoard.In.class,
                        BoardAnswer.class,
                        new ReadBoard(policies, trackers, new ReceivedTrackers(files))),
                new Operation<>(
                        "mergeTrackers",
                        Who.REGION,
                        MergeTrackers.In.class,
                        SubmissionAnswer.class,
                        new MergeTrackers(
                                policies,
                                new MergeSources(trackers, files, receiving),
                                new SubmissionKeeping(submissions, files),
                                answers,
                                ports.clock())),
                new Operation<>(
                        "readSubmission",
                        Who.REGION,
                        ReadSubmission.In.class,
                        SubmissionAnswer.class,
                        new ReadSubmission(submissions, answers)));
        return new Functions(
                operations,
                new ReceiveTracker(arrivals),
                new SweepUploads(
                        files,
                        new IncomingFiles(trackers, files, arrivals),
                        new UnusedLinks(uploads, trackers, policies),
                        ports.clock()));
    }
}
