package qipp.cloud.application;

import java.util.List;
import qipp.cloud.functions.AcceptedTrackers;
import qipp.cloud.functions.CheckTracker;
import qipp.cloud.functions.CompleteUpload;
import qipp.cloud.functions.Operation;
import qipp.cloud.functions.ReadTracker;
import qipp.cloud.functions.Receiving;
import qipp.cloud.functions.RequestUpload;
import qipp.cloud.functions.TrackerAnswer;
import qipp.cloud.functions.TrackerChecking;
import qipp.cloud.functions.Who;
import qipp.cloud.keeping.TrackerItems;
import qipp.cloud.keeping.UploadItems;
import qipp.domain.keeping.Policies;

/**
 * The one list of all functions that people call: a function that stands here has its route, its place in the OpenAPI
 * document and its row of who may call it.
 */
public record Functions(List<Operation<?, ?>> operations) {
    public Functions {
        operations = List.copyOf(operations);
    }

    public static Functions over(Ports ports, Policies policies, TrackerChecking checking) {
        var uploads = new UploadItems(ports.table());
        var trackers = new TrackerItems(ports.table());
        var files = ports.files();
        var receiving = new Receiving(uploads, trackers, files, policies, checking);
        return new Functions(List.of(
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
                        new ReadTracker(trackers, files))));
    }
}
