package qipp.embedded.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import qipp.domain.caller.Caller;
import qipp.domain.caller.Role;
import qipp.domain.merge.submission.Submission;
import qipp.embedded.server.EmbeddedServer;
import qipp.samples.SampleTrackers;

/** Sends the six trackers of June 2012 as the clusters would, and merges them as the region would. */
public final class Demo {
    private static final YearMonth JUNE = YearMonth.of(2012, 6);

    private final EmbeddedServer server;
    private final Consumer<String> progress;

    /**
     * A demo at a server.
     *
     * @param progress is told each step in words
     */
    public Demo(EmbeddedServer server, Consumer<String> progress) {
        this.server = server;
        this.progress = progress;
    }

    /** Walks the whole road, and saves the submission's files into a folder. */
    public Shown run(Path folder) {
        try (var api = new Api(server.address())) {
            SampleTrackers.files().forEach((name, content) -> send(api, name, content));
            var region = new Region(api, token(api, Optional.empty(), Role.REGION_ANALYST));
            progress.accept("the region merges them: submission " + region.merge(JUNE));
            var fetched = region.fetch(JUNE);
            var submission = ProvedSubmission.in(fetched.files());
            progress.accept("%d files fetched through links and verified"
                    .formatted(fetched.files().size()));
            SavedFiles.write(folder, fetched.files());
            return new Shown(submission, fetched.number(), fetched.sha256(), region.sentAt(JUNE));
        }
    }

    private void send(Api api, String fileName, byte[] content) {
        var code = fileName.substring(0, fileName.indexOf('.'));
        var cluster = new Cluster(api, token(api, Optional.of(code), Role.ORGANISATION_ANALYST));
        var received = cluster.send(JUNE, fileName, content);
        progress.accept("%-4s puts %s to its link: %s".formatted(code, fileName, received.state()));
    }

    private String token(Api api, Optional<String> organisation, Role role) {
        var who = new Caller(
                role.claim() + "@" + organisation.orElse("region"),
                SampleTrackers.PROGRAMME,
                organisation,
                Set.of(role));
        return api.signIn(server.signIn().orElseThrow(), who);
    }

    /**
     * What there is to show.
     *
     * @param number of the submission's version
     * @param sentAt when each organisation sent its tracker, by its code
     */
    public record Shown(Submission submission, int number, String sha256, Map<String, Instant> sentAt) {}
}
