package qipp.documents.json.kept;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.domain.money.Ratio;
import qipp.domain.rag.Rating;
import qipp.domain.rag.RollUp;
import qipp.domain.rating.Flip;
import qipp.domain.rating.Rated;

/** A rating with its reason, as it leaves the system: every key is there, and null where it does not apply. */
public final class RatingsJson {
    private RatingsJson() {}

    public static Json of(Rated rated) {
        return object(
                member("subject", text(rated.subject().path())),
                member("kind", text(rated.kind().published())),
                member("rating", text(rated.rating().published())),
                member("rollUp", orNull(rated.rollUp(), RatingsJson::rollUp)),
                member("own", text(rated.own().map(Rating::published))),
                member("rule", text(rated.rule())),
                member("inputs", inputs(rated.inputs())),
                member("value", orNull(rated.value(), RatingsJson::shown)),
                member("threshold", orNull(rated.threshold(), Json::number)),
                member("flip", orNull(rated.flip(), RatingsJson::flip)));
    }

    private static Json rollUp(RollUp rollUp) {
        return object(
                member("rating", text(rollUp.rating().published())),
                member("red", number(rollUp.red())),
                member("amber", number(rollUp.amber())),
                member("green", number(rollUp.green())));
    }

    private static Json inputs(SortedMap<String, BigDecimal> inputs) {
        var members = new TreeMap<String, Json>();
        inputs.forEach((name, value) -> members.put(name, number(value)));
        return new Json.Members(members);
    }

    private static Json shown(BigDecimal exact) {
        return number(exact.setScale(Ratio.SHOWN_DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static Json flip(Flip flip) {
        return object(
                member("to", text(flip.to().published())),
                member("by", text(flip.by())),
                member("change", number(flip.change())));
    }
}
