package qipp.cloud.functions.programmes;

import java.util.List;
import java.util.Optional;
import qipp.cloud.files.KeptFiles;
import qipp.documents.json.JsonReading;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.Policies.Policy;
import qipp.domain.keeping.ProgrammeVersions;
import qipp.domain.keeping.ProgrammeVersions.Version;
import qipp.domain.keeping.StoredFiles;

/** Tells of programmes and their versions. */
public final class ProgrammeAnswers {
    private final Policies policies;
    private final ProgrammeVersions versions;
    private final KeptFiles files;

    public ProgrammeAnswers(Policies policies, ProgrammeVersions versions, StoredFiles files) {
        this.policies = policies;
        this.versions = versions;
        this.files = new KeptFiles(files);
    }

    ProgrammeAnswer of(Version version) {
        return answer(
                version.programme(),
                Optional.of(version.number()),
                version.document().sha256(),
                files.read(version.document()),
                versions.all(version.programme()));
    }

    ProgrammeAnswer of(Policy policy) {
        String programme = policy.programme().id();
        List<Version> all = versions.all(programme);
        Optional<Integer> number = all.stream()
                .filter(version -> version.approvedBy().isPresent())
                .filter(version -> version.document().sha256().equals(policy.sha256()))
                .map(Version::number)
                .reduce((_, later) -> later);
        return answer(programme, number, policy.sha256(), policies.document(policy), all);
    }

    private static ProgrammeAnswer answer(
            String programme, Optional<Integer> number, String sha256, byte[] document, List<Version> all) {
        return new ProgrammeAnswer(
                programme,
                number,
                sha256,
                JsonReading.read(document),
                all.stream().map(ProgrammeAnswers::line).toList());
    }

    private static ProgrammeAnswer.Version line(Version version) {
        return new ProgrammeAnswer.Version(
                version.number(),
                version.from().toString(),
                version.document().sha256(),
                version.reason(),
                version.draftedBy(),
                version.approvedBy());
    }
}
