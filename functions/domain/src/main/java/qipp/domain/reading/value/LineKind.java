package qipp.domain.reading.value;

import java.util.Map;
import java.util.Optional;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;
import qipp.domain.tracker.Line;
import qipp.domain.tracker.Ref;

/** The line of a finance row: ALL, Total, or the ref of an initiative. */
public enum LineKind implements Kind<Line> {
    /** Every line is of this kind. */
    LINE;

    private static final Map<String, Line> WORDS = Map.of("ALL", new Line.WholeProgramme(), "TOTAL", new Line.Total());

    @Override
    public String expected() {
        return "an initiative\u2019s ref, or ALL";
    }

    @Override
    public int longest() {
        return Ref.LONGEST;
    }

    @Override
    public Taken<Line> take(Content content) {
        return Optional.ofNullable(WORDS.get(Blanks.folded(content.entered())))
                .<Taken<Line>>map(Taken.Value::new)
                .orElseGet(() -> Refs.REF.take(content).map(LineKind::ofInitiative));
    }

    private static Line ofInitiative(Ref ref) {
        return new Line.OfInitiative(ref);
    }
}
