package qipp.embedded.demo;

import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.Sha256;

/** The region, which merges what was sent. */
public record Region(Api api, String token) {
    /** When each organisation sent the tracker that stands for it, by its code. */
    public Map<String, Instant> sentAt(YearMonth period) {
        return fields("readBoard", period).objects("organisations", line -> line).stream()
                .filter(line -> line.optionalObject("current").isPresent())
                .collect(Collectors.toMap(
                        line -> line.text("code"),
                        line -> line.object("current").parsed("sentAt", Instant::parse)));
    }

    /** Merges a period's trackers; the number of the submission. */
    public int merge(YearMonth period) {
        return fields("mergeTrackers", period).object("version").count("number");
    }

    /** The last submission of a period, fetched through its links; what came is what was listed. */
    public Fetched fetch(YearMonth period) {
        var submission = fields("readSubmission", period);
        var files = new TreeMap<String, byte[]>();
        submission.objects("files", Listed::of).forEach(file -> files.put(file.path(), fetch(file)));
        var version = submission.object("version");
        return new Fetched(version.count("number"), version.text("sha256"), files);
    }

    private byte[] fetch(Listed file) {
        var content = api.get(file.url());
        if (!Sha256.of(content).equals(file.sha256())) {
            throw new CallRefused("What came for " + file.path() + " is not the file that was listed");
        }
        return content;
    }

    private JsonFields fields(String function, YearMonth period) {
        return JsonFields.of(api.call(function, Json.object(Json.member("period", Json.time(period))), token));
    }

    private record Listed(String path, String sha256, URI url) {
        static Listed of(JsonFields file) {
            return new Listed(file.text("path"), file.text("sha256"), URI.create(file.text("url")));
        }
    }

    /**
     * A submission that was fetched.
     *
     * @param number of its version
     * @param files by their paths
     */
    public record Fetched(int number, String sha256, SortedMap<String, byte[]> files) {
        public Fetched {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }

        /** The paths of its files. */
        public List<String> paths() {
            return List.copyOf(files.keySet());
        }
    }
}
