package qipp.domain.merge.submission;

import qipp.domain.figures.Figures;
import qipp.domain.programme.Group;

/** A group of organisations of the programme, with every figure that the region has. */
public record SubmittedGroup(Group group, Figures figures) {}
