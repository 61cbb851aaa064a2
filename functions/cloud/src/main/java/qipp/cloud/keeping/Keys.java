package qipp.cloud.keeping;

import java.time.YearMonth;
import java.util.Locale;
import qipp.cloud.table.Key;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.UploadId;

/** Where each item stands in the table. Numbers are padded, so that their order is that of the keys. */
final class Keys {
    static final String TRACKER = "TRACKER#";
    static final String CURRENT = "CURRENT#";
    static final String SUBMISSION = "SUBMISSION#";
    static final String VERSION = "VERSION#";

    private Keys() {}

    static Key upload(UploadId id) {
        return new Key("UPLOAD#" + id, "-");
    }

    static String period(String programme, YearMonth period) {
        return "PERIOD#" + programme + "#" + period;
    }

    static String period(MonthlyReturn of) {
        return period(of.programme(), of.period());
    }

    static String trackersOf(String organisation) {
        return TRACKER + organisation + "#";
    }

    static Key tracker(MonthlyReturn of, int number) {
        return new Key(period(of), trackersOf(of.organisation()) + padded(number));
    }

    static Key current(MonthlyReturn of) {
        return new Key(period(of), CURRENT + of.organisation());
    }

    static String history(MonthlyReturn of) {
        return "HISTORY#" + of.programme() + "#" + of.organisation();
    }

    static Key month(MonthlyReturn of) {
        return new Key(history(of), of.period().toString());
    }

    static Key submission(String programme, YearMonth period, int number) {
        return new Key(period(programme, period), SUBMISSION + padded(number));
    }

    static String programme(String programme) {
        return "PROGRAMME#" + programme;
    }

    static Key version(String programme, int number) {
        return new Key(programme(programme), VERSION + padded(number));
    }

    private static String padded(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }
}
