package qipp.domain.table.entries;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import qipp.domain.programme.Dimension;

/** What each dimension has: labels, attributes, figures. */
public final class Dimensions {
    private static final Set<Dimension> WITHOUT_FIGURES =
            Set.of(Dimension.MILESTONE_NOT_MET, Dimension.RISK, Dimension.INDICATOR);
    private static final Set<Dimension> PLACES = Set.of(Dimension.YEAR, Dimension.MONTH);
    private static final Set<Dimension> BASES = Set.of(Dimension.ORGANISATION, Dimension.GROUP);
    private static final Set<Dimension> TAILS = Set.of(Dimension.THEME, Dimension.SCHEME, Dimension.THEME_SCHEME);

    private Dimensions() {}

    /** Whether what a row stands for has figures, and not only what was entered. */
    public static boolean hasFigures(Dimension dimension) {
        return !WITHOUT_FIGURES.contains(dimension);
    }

    /** A year or a month: its figures are those of a series. */
    public static boolean isPlace(Dimension dimension) {
        return PLACES.contains(dimension);
    }

    /** Whether there is a figure for each pair of the two. */
    public static boolean cross(Dimension one, Dimension other) {
        if (isPlace(one) || isPlace(other)) {
            return hasFigures(one) && hasFigures(other) && isPlace(one) != isPlace(other);
        }
        return (BASES.contains(one) && TAILS.contains(other)) || (TAILS.contains(one) && BASES.contains(other));
    }

    /** Whether the ones of a dimension make up the whole, each counted once: then a total has a figure of its own. */
    public static boolean makeUpTheWhole(Dimension dimension) {
        return dimension == Dimension.ORGANISATION
                || dimension == Dimension.INITIATIVE
                || dimension == Dimension.THEME
                || dimension == Dimension.THEME_SCHEME;
    }

    /** Whether a row's attributes name it, where a table shows any. */
    public static boolean nameThemselves(Dimension dimension) {
        return dimension == Dimension.INITIATIVE || !hasFigures(dimension);
    }

    /** The columns that name a row; none where only its attributes can. */
    public static List<String> labels(Dimension dimension) {
        return switch (dimension) {
            case ORGANISATION -> List.of("Organisation");
            case GROUP -> List.of("Group");
            case THEME -> List.of("Theme");
            case SCHEME -> List.of("Scheme");
            case THEME_SCHEME -> List.of("Theme", "Scheme");
            case PART -> List.of("Organisation", "Part");
            case YEAR -> List.of("Year");
            case MONTH -> List.of("Month");
            case INITIATIVE -> List.of("Organisation", "Initiative");
            case MILESTONE_NOT_MET, RISK, INDICATOR -> List.of();
        };
    }

    /** The names of what was entered that a table may show. */
    public static List<String> attributes(Dimension dimension) {
        return attributesOf(dimension).stream().map(Attribute::name).toList();
    }

    /** The heading of an attribute, where the dimension has it. */
    public static Optional<String> heading(Dimension dimension, String attribute) {
        return attributesOf(dimension).stream()
                .filter(known -> known.name().equals(attribute))
                .<String>map(Attribute::heading)
                .findFirst();
    }

    private static Collection<? extends Attribute<?>> attributesOf(Dimension dimension) {
        return switch (dimension) {
            case ORGANISATION -> Attributes.ORGANISATION;
            case GROUP -> Attributes.GROUP;
            case THEME, SCHEME, THEME_SCHEME -> Attributes.THEME;
            case INITIATIVE -> Attributes.INITIATIVE;
            case MILESTONE_NOT_MET -> Attributes.MILESTONE_NOT_MET;
            case RISK -> Attributes.RISK;
            case INDICATOR -> Attributes.INDICATOR;
            case PART, YEAR, MONTH -> List.of();
        };
    }
}
