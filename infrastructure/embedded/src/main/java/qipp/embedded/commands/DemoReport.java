package qipp.embedded.commands;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import qipp.embedded.demo.Demo;
import qipp.embedded.report.NotMetTable;
import qipp.embedded.report.PublishedTables;
import qipp.embedded.report.RegionTable;
import qipp.embedded.report.ThreeThings;
import qipp.samples.PublishedFigure;
import qipp.terminal.Colours;

/** What a demo shows. */
record DemoReport(Colours colours) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    List<String> lines(Demo.Shown shown, Path folder) {
        var submission = shown.submission();
        var lines = new ArrayList<String>();
        lines.addAll(heading(shown));
        lines.addAll(new RegionTable(submission, colours).lines(times(shown.sentAt())));
        lines.addAll(section("Milestones not met"));
        lines.addAll(new NotMetTable(submission, colours).lines());
        lines.addAll(section("Beside what was published in " + MONTH.format(submission.period())));
        lines.addAll(new PublishedTables(submission, colours).lines(PublishedFigure.ofJune2012()));
        lines.addAll(section("Three things to know"));
        lines.addAll(new ThreeThings(submission, colours).lines());
        lines.addAll(section("Saved, and verified by its own rows: qipp verify " + folder));
        return lines;
    }

    private List<String> heading(Demo.Shown shown) {
        var submission = shown.submission();
        return List.of(
                "",
                colours.strong("%s, %s: submission %d, %s"
                        .formatted(
                                submission.programme().name(),
                                MONTH.format(submission.period()),
                                shown.number(),
                                submission.kind().published())),
                colours.faint("SHA-256 " + shown.sha256()),
                "");
    }

    private List<String> section(String title) {
        return List.of("", colours.strong(title), "");
    }

    private static Map<String, String> times(Map<String, Instant> sentAt) {
        return sentAt.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, sent -> TIME.format(sent.getValue())));
    }
}
