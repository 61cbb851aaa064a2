package qipp.cloud.functions.programmes;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import qipp.cloud.files.KeptFiles;
import qipp.cloud.functions.Inputs;
import qipp.cloud.functions.programmes.SaveProgramme.Draft;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;
import qipp.documents.programme.Programmes;
import qipp.documents.programme.ReadProgramme.Invalid;
import qipp.documents.programme.ReadProgramme.Valid;
import qipp.domain.keeping.ProgrammeVersions;
import qipp.domain.keeping.ProgrammeVersions.Version;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.programme.Programme;
import qipp.domain.refusal.ChangedSince;
import qipp.domain.refusal.Faults;
import qipp.domain.refusal.NotAcceptable.Fault;
import qipp.domain.upload.KeptFile;

/** Keeps drafts of policies: what is none is refused with everything that is wrong with it. */
public final class ProgrammeDrafts {
    private static final String DOCUMENT = "/draft/document";
    private static final int LONGEST_REASON = 1_000;

    private final ProgrammeVersions versions;
    private final ComingPeriods coming;
    private final KeptFiles files;

    public ProgrammeDrafts(ProgrammeVersions versions, ComingPeriods coming, StoredFiles files) {
        this.versions = versions;
        this.coming = coming;
        this.files = new KeptFiles(files);
    }

    /** The draft under its number; the last one where that is the same, as a draft may be sent twice. */
    Version draft(String programme, Draft draft, String subject) {
        refuseFaults(programme, draft);
        KeptFile document = kept(programme, draft.document());
        List<Version> all = versions.all(programme);
        int last = all.isEmpty() ? 0 : all.getLast().number();
        var version = new Version(
                programme,
                last + 1,
                YearMonth.parse(draft.from()),
                document,
                draft.reason().strip(),
                subject,
                Optional.empty());
        return all.stream()
                .filter(other -> other.equals(numbered(version, last)))
                .findFirst()
                .orElseGet(() -> added(version));
    }

    private KeptFile kept(String programme, Json document) {
        return files.keep(
                ProgrammeVersions.FOLDER + programme, ".json", CanonicalJson.bytes(document), "application/json");
    }

    private Version added(Version version) {
        if (!versions.add(version)) {
            throw new ChangedSince("Somebody else saved a version meanwhile.");
        }
        return version;
    }

    private void refuseFaults(String programme, Draft draft) {
        var faults = new Faults();
        Optional<YearMonth> from = Inputs.month(draft.from());
        faults.unless(from.isPresent(), "/draft/from", "is a month such as 2012-07")
                .unless(
                        from.filter(month -> !coming.has(programme, month)).isEmpty(),
                        "/draft/from",
                        "is a period that is still to come")
                .unless(
                        !draft.reason().isBlank() && draft.reason().length() <= LONGEST_REASON,
                        "/draft/reason",
                        "has 1 to " + LONGEST_REASON + " characters");
        noteFaultsOfDocument(programme, draft.document(), from, faults);
        faults.refuse();
    }

    private static void noteFaultsOfDocument(String programme, Json document, Optional<YearMonth> from, Faults faults) {
        switch (Programmes.read(JsonText.bytes(document))) {
            case Valid(var read, var _) -> noteOther(read, programme, from, faults);
            case Invalid(var problems) ->
                problems.stream()
                        .map(ProgrammeDrafts::fault)
                        .forEach(fault -> faults.unless(false, fault.pointer(), fault.detail()));
        }
    }

    private static void noteOther(Programme read, String programme, Optional<YearMonth> from, Faults faults) {
        faults.unless(read.id().equals(programme), DOCUMENT + "/id", "is " + programme)
                .unless(
                        from.filter(month -> !read.financialYear().contains(month))
                                .isEmpty(),
                        "/draft/from",
                        "is a month of the programme's year");
    }

    /** A problem is a pointer, a colon and words; one of the whole document has no pointer. */
    private static Fault fault(String problem) {
        int colon = problem.indexOf(": ");
        String pointer = problem.startsWith("/") ? problem.substring(0, colon) : "";
        return new Fault(DOCUMENT + pointer, problem.substring(colon + 2));
    }

    private static Version numbered(Version version, int number) {
        return new Version(
                version.programme(),
                number,
                version.from(),
                version.document(),
                version.reason(),
                version.draftedBy(),
                version.approvedBy());
    }
}
