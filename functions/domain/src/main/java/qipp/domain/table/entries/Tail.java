package qipp.domain.table.entries;

import java.util.Optional;
import qipp.domain.figures.Subject;

/** Which theme or scheme of an organisation, group or region is meant; neither: the whole. */
public record Tail(Optional<String> theme, Optional<String> scheme) {
    static final Tail NONE = new Tail(Optional.empty(), Optional.empty());

    /** A whole theme. */
    public static Tail theme(String theme) {
        return new Tail(Optional.of(theme), Optional.empty());
    }

    static Tail scheme(String theme, String scheme) {
        return new Tail(Optional.of(theme), Optional.of(scheme));
    }

    Subject below(Subject base) {
        return theme.map(base::theme)
                .map(ofTheme -> scheme.map(ofTheme::scheme).orElse(ofTheme))
                .orElse(base);
    }

    /** Whether something of a theme, and perhaps a scheme, is counted here. */
    boolean holds(String ofTheme, Optional<String> ofScheme) {
        return theme.map(ofTheme::equals).orElse(true) && (scheme.isEmpty() || scheme.equals(ofScheme));
    }
}
