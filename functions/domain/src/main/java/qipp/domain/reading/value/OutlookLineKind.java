package qipp.domain.reading.value;

import java.util.Set;
import qipp.domain.programme.Theme;
import qipp.domain.reading.text.Blanks;
import qipp.domain.sheet.Content;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.Ref;

/**
 * The line of an outlook row: ALL, the ref of an initiative, or a theme. What could be both a ref and a theme is the
 * ref, where the tracker has such an initiative.
 */
public record OutlookLineKind(Set<Ref> initiatives, ClosedList<Theme> themes) implements Kind<OutlookLine> {
    private static final OutlookLine ALL = new OutlookLine.WholeProgramme();

    @Override
    public String expected() {
        return "an initiative\u2019s ref, a theme, or ALL";
    }

    @Override
    public int longest() {
        return Ref.LONGEST;
    }

    @Override
    public Taken<OutlookLine> take(Content content) {
        if (Blanks.folded(content.entered()).equals(ALL.label())) {
            return new Taken.Value<>(ALL);
        }
        return themes.named(content.entered())
                .filter(_ -> !isInitiative(content))
                .<Taken<OutlookLine>>map(theme -> new Taken.Value<>(new OutlookLine.OfTheme(theme.id())))
                .orElseGet(() -> Refs.REF.take(content).map(OutlookLine.OfInitiative::new));
    }

    private boolean isInitiative(Content content) {
        return Refs.REF.take(content) instanceof Taken.Value<Ref>(var ref) && initiatives.contains(ref);
    }
}
