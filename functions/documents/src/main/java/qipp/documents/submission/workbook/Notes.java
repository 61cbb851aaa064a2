package qipp.documents.submission.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.documents.report.Field;
import qipp.documents.report.Report;
import qipp.domain.merge.submission.CrossCheck;
import qipp.domain.merge.submission.Submission;
import qipp.domain.money.Pounds;

/** Why a submission is a draft, and what its cross-checks found. */
final class Notes {
    private Notes() {}

    /** One note. */
    record Note(String about, Optional<Pounds> difference, String text) {}

    private static final List<Field<Note>> FIELDS = List.of(
            Field.text("about", "About", "What the note is about.", Note::about),
            Field.text("note", "Note", "The note.", Note::text),
            Field.optionalAmount("difference", "Difference", "By how much two amounts differ.", Note::difference));

    static Report<Note> of(Submission submission) {
        var reasons =
                submission.draftReasons().stream().map(reason -> new Note("Draft", Optional.empty(), reason.message()));
        var checks = submission.crossChecks().stream().map(Notes::note);
        return Report.of(
                "notes", "Notes", FIELDS, Stream.concat(reasons, checks).toList());
    }

    private static Note note(CrossCheck check) {
        var about = switch (check.kind()) {
            case SAME_MILESTONE, SAME_SCHEME -> "Possible double count";
            case INITIATIVES_EXCEED_FINANCE_RETURN -> "Initiatives and finance return";
        };
        return new Note(about, check.difference(), check.message());
    }
}
