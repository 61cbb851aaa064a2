package qipp.domain.merge;

import qipp.domain.finding.Finding;

/** A finding in the tracker of an organisation that is in the submission. */
public record OrganisationFinding(String organisation, Finding finding) {}
