package qipp.cloud.functions.programmes;

import qipp.cloud.functions.programmes.SaveProgramme.Approval;
import qipp.domain.keeping.ProgrammeVersions;
import qipp.domain.keeping.ProgrammeVersions.Version;
import qipp.domain.refusal.ChangedSince;
import qipp.domain.refusal.Closed;
import qipp.domain.refusal.NotThere;
import qipp.domain.refusal.NotYours;

/** Makes drafts policy: of a period that is still to come, and by another director than the one who drafted it. */
public final class ProgrammeApprovals {
    private final ProgrammeVersions versions;
    private final ComingPeriods coming;

    public ProgrammeApprovals(ProgrammeVersions versions, ComingPeriods coming) {
        this.versions = versions;
        this.coming = coming;
    }

    Version approve(String programme, Approval approval, String subject) {
        Version draft = versions.find(programme, approval.number())
                .orElseThrow(() -> new NotThere("There is no such version."));
        if (!draft.document().sha256().equals(approval.sha256())) {
            throw new ChangedSince("The version is not the one that you have read.");
        }
        if (draft.draftedBy().equals(subject)) {
            throw new NotYours("Another director than the one who drafted it approves it.");
        }
        if (draft.approvedBy().isPresent()) {
            return already(draft, subject);
        }
        return approved(programme, draft, subject);
    }

    /** The same approval may be sent twice. */
    private static Version already(Version approved, String subject) {
        if (approved.approvedBy().filter(subject::equals).isEmpty()) {
            throw new ChangedSince("The version is approved already.");
        }
        return approved;
    }

    private Version approved(String programme, Version draft, String subject) {
        if (!coming.has(programme, draft.from())) {
            throw new Closed("The period " + draft.from() + " has begun: draft a version for a coming one.");
        }
        Version approved = draft.approvedBy(subject);
        if (!versions.approve(approved)) {
            throw new ChangedSince("The version is approved already.");
        }
        return approved;
    }
}
