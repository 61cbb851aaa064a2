package qipp.domain.figures;

/** The figures of one subject below an organisation, group or region. */
public record Breakdown(Subject subject, Level level, String name, Figures figures) {}
