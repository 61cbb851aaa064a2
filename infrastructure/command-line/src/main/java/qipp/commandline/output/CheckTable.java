package qipp.commandline.output;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qipp.commandline.checking.CheckedFile;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.figures.Subject;
import qipp.domain.finding.Severity;
import qipp.terminal.Colours;

/** What checking gave, for people. */
record CheckTable(Colours colours) {
    String of(List<CheckedFile> files) {
        return files.stream().flatMap(this::lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> lines(CheckedFile file) {
        var checked = file.checked();
        return Stream.of(
                        Stream.of(heading(file)),
                        figures(checked),
                        new FindingsTable(colours).lines(checked.findings()),
                        Stream.of(""))
                .flatMap(lines -> lines);
    }

    private String heading(CheckedFile file) {
        var checked = file.checked();
        var whose = Stream.of(checked.organisation(), checked.period().map(Object::toString))
                .flatMap(known -> known.stream())
                .collect(Collectors.joining(" "));
        return "%s  %s  %s"
                .formatted(colours.strong(Harmless.of(file.file().name())), Harmless.of(whose), state(checked));
    }

    private String state(CheckedTracker checked) {
        return switch (checked.state()) {
            case ACCEPTED -> "accepted" + notes(checked);
            case EXPLAIN -> colours.of(Severity.EXPLAIN, "accepted once explained");
            case REJECTED -> colours.of(Severity.REJECTS, "rejected");
        };
    }

    private static String notes(CheckedTracker checked) {
        return switch (checked.findings().size()) {
            case 0 -> "";
            case 1 -> ", with a note";
            default -> ", with " + checked.findings().size() + " notes";
        };
    }

    private Stream<String> figures(CheckedTracker checked) {
        return checked.figures().stream()
                .flatMap(figures -> checked.organisation().stream()
                        .flatMap(code -> new FiguresTable(colours)
                                .lines(figures, checked.ratings(), Subject.organisation(code))));
    }
}
