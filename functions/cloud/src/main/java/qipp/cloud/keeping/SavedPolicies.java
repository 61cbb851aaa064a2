package qipp.cloud.keeping;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import qipp.cloud.files.KeptFiles;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.ProgrammeVersions;
import qipp.domain.keeping.ProgrammeVersions.Version;
import qipp.domain.keeping.StoredFiles;

/**
 * The programmes that ship, overlaid by the versions that were saved and approved. A version's document is a file under
 * its hash, so what was read of it once holds for good.
 */
public final class SavedPolicies implements Policies {
    private final ProgrammeVersions versions;
    private final StoredFiles files;
    private final KeptFiles kept;
    private final Map<String, Policy> known = new ConcurrentHashMap<>();

    public SavedPolicies(ProgrammeVersions versions, StoredFiles files) {
        this.versions = versions;
        this.files = files;
        this.kept = new KeptFiles(files);
    }

    @Override
    public List<String> programmes() {
        var saved = files.keys(ProgrammeVersions.FOLDER).stream().map(key -> key.split("/", -1)[1]);
        return Stream.concat(Programmes.shippedIds().stream(), saved)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Policy> of(String programme, YearMonth period) {
        return versions.of(programme, period).map(this::policy).or(() -> shipped(programme));
    }

    @Override
    public Optional<Policy> latest(String programme) {
        return versions.all(programme).stream()
                .filter(version -> version.approvedBy().isPresent())
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other)
                .map(this::policy)
                .or(() -> shipped(programme));
    }

    @Override
    public byte[] document(Policy policy) {
        var programme = policy.programme().id();
        return shipped(programme)
                .filter(ships -> ships.sha256().equals(policy.sha256()))
                .flatMap(_ -> Programmes.shippedDocument(programme))
                .orElseGet(() -> saved(programme, policy.sha256()));
    }

    private byte[] saved(String programme, String sha256) {
        return versions.all(programme).stream()
                .map(Version::document)
                .filter(document -> document.sha256().equals(sha256))
                .findFirst()
                .map(kept::read)
                .orElseThrow(() -> new IllegalStateException("no version of " + programme + " has the hash " + sha256));
    }

    private Optional<Policy> shipped(String programme) {
        return Programmes.shippedIds().contains(programme)
                ? Optional.of(known.computeIfAbsent(
                        programme, id -> policy(Programmes.shipped(id).orElseThrow())))
                : Optional.empty();
    }

    private Policy policy(Version version) {
        return known.computeIfAbsent(version.document().sha256(), _ -> policy(kept.read(version.document())));
    }

    private static Policy policy(byte[] document) {
        return switch (Programmes.read(document)) {
            case ReadProgramme.Valid valid -> policy(valid);
            case ReadProgramme.Invalid(var problems) ->
                throw new IllegalStateException("a programme that was saved is none: " + problems);
        };
    }

    private static Policy policy(ReadProgramme.Valid valid) {
        return new Policy(valid.programme(), valid.sha256());
    }
}
