package qipp.cloud.application;

import qipp.cloud.edge.ReceiptLines;
import qipp.cloud.functions.AcceptedTrackers;
import qipp.cloud.functions.Arrivals;
import qipp.cloud.functions.CheckTracker;
import qipp.cloud.functions.ComingPeriods;
import qipp.cloud.functions.CompleteUpload;
import qipp.cloud.functions.IncomingFiles;
import qipp.cloud.functions.MergeSources;
import qipp.cloud.functions.MergeTrackers;
import qipp.cloud.functions.ProgrammeAnswers;
import qipp.cloud.functions.ProgrammeApprovals;
import qipp.cloud.functions.ProgrammeDrafts;
import qipp.cloud.functions.ReadBoard;
import qipp.cloud.functions.ReadProgramme;
import qipp.cloud.functions.ReadSubmission;
import qipp.cloud.functions.ReadTracker;
import qipp.cloud.functions.ReceiveTracker;
import qipp.cloud.functions.ReceivedTrackers;
import qipp.cloud.functions.Receiving;
import qipp.cloud.functions.RequestUpload;
import qipp.cloud.functions.SaveProgramme;
import qipp.cloud.functions.SubmissionAnswers;
import qipp.cloud.functions.SubmissionKeeping;
import qipp.cloud.functions.SweepUploads;
import qipp.cloud.functions.TrackerChecking;
import qipp.cloud.functions.UnusedLinks;
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
