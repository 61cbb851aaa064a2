package qipp.domain.merge.submission;

/** A source row with the organisation whose tracker has it; the row itself knows its sheet and number. */
public record Row<T>(String organisation, T value) {}
