package qipp.image;

import java.net.URI;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import qipp.documents.submission.SubmissionFiles;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.embedded.demo.Api;
import qipp.embedded.demo.Cluster;
import qipp.embedded.demo.Region;
import qipp.samples.SampleTrackers;

/** The six trackers of June 2012 on their way through a server, as their clusters and the region take it. */
record SixTrackers(Api api, URI signIn) {
    static final YearMonth JUNE = YearMonth.of(2012, 6);

    /** Sends all of them. */
    void send() {
        SampleTrackers.files().forEach((name, content) -> {
            var received = cluster(code(name)).send(JUNE, name, content);
            if (!received.state().equals("accepted")) {
                throw new IllegalStateException(name + " is " + received.state());
            }
        });
    }

    /** Merges what was sent; what {@code submission.json} holds. */
    byte[] merge() {
        var region = region();
        region.merge(JUNE);
        return region.fetch(JUNE).files().get(SubmissionFiles.SUBMISSION);
    }

    /** An organisation, signed in. */
    Cluster cluster(String code) {
        return new Cluster(api, token(Optional.of(code), Role.ORGANISATION_ANALYST));
    }

    /** Whether the organisation's tracker has come, as the region sees it. */
    boolean hasCome(String code) {
        return region().sentAt(JUNE).containsKey(code);
    }

    private Region region() {
        return new Region(api, token(Optional.empty(), Role.REGION_ANALYST));
    }

    private String token(Optional<String> organisation, Role role) {
        return api.signIn(signIn, new Caller(role.claim(), SampleTrackers.PROGRAMME, organisation, Set.of(role)));
    }

    private static String code(String fileName) {
        return fileName.substring(0, fileName.indexOf('.'));
    }
}
