package qipp.documents.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.Temporal;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import qipp.domain.money.Pounds;
import qipp.domain.money.Ratio;

/** A JSON value. Numbers are exact, and an object's members stand in the order of RFC 8785: by UTF-16 code units. */
public sealed interface Json {
    Json NULL = new Null();

    /** The decimals to which an amount in pounds is written. */
    int PENNY_DECIMALS = 2;

    /** A text. */
    record Text(String value) implements Json {}

    /** A number. */
    record Numeric(BigDecimal value) implements Json {}

    /** True or false. */
    record Truth(boolean value) implements Json {}

    /** Nothing: the key is there and says so. */
    record Null() implements Json {}

    /** Values in an order. */
    record Array(List<Json> values) implements Json {}

    /** An object: values by key. */
    record Members(SortedMap<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableSortedMap(members);
        }

        /** The same object without one of its keys. */
        public Members without(String key) {
            var rest = new TreeMap<>(members);
            rest.remove(key);
            return new Members(rest);
        }

        /** The same object with a further key. */
        public Members with(String key, Json value) {
            return with(member(key, value));
        }

        /** The same object with further keys. */
        public Members with(Member... further) {
            var more = new TreeMap<>(members);
            for (var member : further) {
                more.put(member.key(), member.value());
            }
            return new Members(more);
        }
    }

    /** A key of an object and its value. */
    record Member(String key, Json value) {}

    static Member member(String key, Json value) {
        return new Member(key, value);
    }

    static Members object(Member... members) {
        var sorted = new TreeMap<String, Json>();
        for (var member : members) {
            if (sorted.put(member.key(), member.value()) != null) {
                throw new IllegalArgumentException("an object has the key " + member.key() + " once");
            }
        }
        return new Members(sorted);
    }

    /** An array whose values are made one by one, when they are written: a large one never stands in memory as a whole. */
    static <T> Array array(List<T> items, Function<? super T, ? extends Json> json) {
        return new Array(new AbstractList<>() {
            @Override
            public Json get(int index) {
                return json.apply(items.get(index));
            }

            @Override
            public int size() {
                return items.size();
            }
        });
    }

    static Json text(String value) {
        return new Text(value);
    }

    static Json text(Optional<String> value) {
        return orNull(value, Text::new);
    }

    static Json number(long value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    static Json number(BigDecimal value) {
        return new Numeric(value);
    }

    static Json truth(boolean value) {
        return new Truth(value);
    }

    /** Pounds to the penny, half even; only a product, such as a scenario's, has more decimals. */
    static Json amount(Pounds amount) {
        var exact = amount.amount();
        return new Numeric(
                exact.scale() <= PENNY_DECIMALS ? exact : exact.setScale(PENNY_DECIMALS, RoundingMode.HALF_EVEN));
    }

    static Json amount(Optional<Pounds> amount) {
        return orNull(amount, Json::amount);
    }

    /** A ratio to six decimals, half even. */
    static Json ratio(Optional<Ratio> ratio) {
        return orNull(ratio.map(Ratio::shown), Numeric::new);
    }

    /** A date or a month, as ISO 8601 writes it. */
    static Json time(Temporal time) {
        return new Text(time.toString());
    }

    static Json time(Optional<? extends Temporal> time) {
        return orNull(time, Json::time);
    }

    static <T> Json orNull(Optional<T> value, Function<? super T, ? extends Json> json) {
        return value.<Json>map(json).orElse(NULL);
    }
}
