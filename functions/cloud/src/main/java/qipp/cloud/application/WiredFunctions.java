package qipp.cloud.application;

import qipp.cloud.edge.log.ReceiptLines;
import qipp.cloud.functions.board.ReadBoard;
import qipp.cloud.functions.board.ReceivedTrackers;
import qipp.cloud.functions.checking.AcceptedTrackers;
import qipp.cloud.functions.checking.CheckTracker;
import qipp.cloud.functions.checking.TrackerChecking;
import qipp.cloud.functions.programmes.ComingPeriods;
import qipp.cloud.functions.programmes.ProgrammeAnswers;
import qipp.cloud.functions.programmes.ProgrammeApprovals;
import qipp.cloud.functions.programmes.ProgrammeDrafts;
import qipp.cloud.functions.programmes.ReadProgramme;
import qipp.cloud.functions.programmes.SaveProgramme;
import qipp.cloud.functions.receiving.Arrivals;
import qipp.cloud.functions.receiving.ReceiveTracker;
import qipp.cloud.functions.receiving.Receiving;
import qipp.cloud.functions.submissions.MergeSources;
import qipp.cloud.functions.submissions.MergeTrackers;
import qipp.cloud.functions.submissions.ReadSubmission;
import qipp.cloud.functions.submissions.SubmissionAnswers;
import qipp.cloud.functions.submissions.SubmissionKeeping;
import qipp.cloud.functions.sweeping.IncomingFiles;
import qipp.cloud.functions.sweeping.SweepUploads;
import qipp.cloud.functions.sweeping.UnusedLinks;
import qipp.cloud.functions.trackers.ReadTracker;
import qipp.cloud.functions.uploading.CompleteUpload;
import qipp.cloud.functions.uploading.RequestUpload;
import qipp.cloud.keeping.ProgrammeVersionItems;
import qipp.cloud.keeping.SubmissionItems;
import qipp.cloud.keeping.TrackerItems;
import qipp.cloud.keeping.UploadItems;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.ProgrammeVersions;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.Submissions;
import qipp.domain.keeping.Trackers;
import qipp.domain.keeping.Uploads;

/** Gives each function what it needs. */
final class WiredFunctions {
    private final Ports ports;
    private final Policies policies;
    private final TrackerChecking checking;
    private final StoredFiles files;
    private final Uploads uploads;
    private final Trackers trackers;
    private final Submissions submissions;
    private final ProgrammeVersions versions;
    private final Receiving receiving;
    private final Arrivals arrivals;

    WiredFunctions(Ports ports, Policies policies, TrackerChecking checking) {
        this.ports = ports;
        this.policies = policies;
        this.checking = checking;
        this.files = ports.files();
        this.uploads = new UploadItems(ports.table());
        this.trackers = new TrackerItems(ports.table());
        this.submissions = new SubmissionItems(ports.table());
        this.versions = new ProgrammeVersionItems(ports.table());
        this.receiving = new Receiving(uploads, trackers, files, policies, checking);
        this.arrivals = new Arrivals(uploads, receiving, new ReceiptLines());
    }

    RequestUpload requestUpload() {
        return new RequestUpload(uploads, files, policies, ports.clock(), ports.uploadIds());
    }

    CompleteUpload completeUpload() {
        return new CompleteUpload(uploads, trackers, files, receiving, ports.clock());
    }

    ReceiveTracker receiveTracker() {
        return new ReceiveTracker(arrivals);
    }

    SweepUploads sweepUploads() {
        return new SweepUploads(
                files,
                new IncomingFiles(trackers, files, arrivals),
                new UnusedLinks(uploads, trackers, policies),
                ports.clock());
    }

    CheckTracker checkTracker() {
        return new CheckTracker(policies, new AcceptedTrackers(trackers, files), checking);
    }

    ReadTracker readTracker() {
        return new ReadTracker(trackers, files);
    }

    ReadBoard readBoard() {
        return new ReadBoard(policies, trackers, new ReceivedTrackers(files));
    }

    MergeTrackers mergeTrackers() {
        return new MergeTrackers(
                policies,
                new MergeSources(trackers, files, receiving),
                new SubmissionKeeping(submissions, files),
                new SubmissionAnswers(submissions, files),
                ports.clock());
    }

    ReadSubmission readSubmission() {
        return new ReadSubmission(submissions, new SubmissionAnswers(submissions, files));
    }

    ReadProgramme readProgramme() {
        return new ReadProgramme(policies, versions, new ProgrammeAnswers(policies, versions, files));
    }

    SaveProgramme saveProgramme() {
        var coming = new ComingPeriods(policies, ports.clock());
        return new SaveProgramme(
                new ProgrammeDrafts(versions, coming, files),
                new ProgrammeApprovals(versions, coming),
                new ProgrammeAnswers(policies, versions, files));
    }
}
