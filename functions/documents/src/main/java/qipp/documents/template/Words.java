package qipp.documents.template;

import java.util.Locale;

/** How the tracker writes values of closed lists. */
final class Words {
    private Words() {}

    /** The name of a constant as the tracker writes it: {@code AMBER} is Amber. */
    static String of(Enum<?> constant) {
        var words = constant.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    static String of(boolean truth) {
        return truth ? "yes" : "no";
    }
}
