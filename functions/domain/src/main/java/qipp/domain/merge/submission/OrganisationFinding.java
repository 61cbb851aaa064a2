package qipp.domain.merge.submission;

import qipp.domain.finding.Finding;

/** A finding in the tracker of an organisation that is in the submission. */
public record OrganisationFinding(String organisation, Finding finding) {}
