package qipp.cloud.keeping;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.domain.upload.KeptFile;

/** The attributes of an item, by name. An absent attribute is one that does not apply. */
final class Attributes {
    private final SortedMap<String, String> values;

    Attributes() {
        this(new TreeMap<>());
    }

    Attributes(SortedMap<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    SortedMap<String, String> map() {
        return values;
    }

    Attributes with(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    Attributes with(String name, Optional<?> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    Attributes withFile(String name, KeptFile file) {
        return with(name + "Key", file.key()).with(name + "Size", file.size()).with(name + "Sha256", file.sha256());
    }

    Attributes withFile(String name, Optional<KeptFile> file) {
        file.ifPresent(present -> withFile(name, present));
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** What stands between a beginning and an end in the names of the attributes that have both. */
    List<String> namesAfter(String beginning, String end) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(beginning) && name.endsWith(end))
                .map(name -> name.substring(beginning.length(), name.length() - end.length()))
                .toList();
    }

    /** The text of an attribute that every item of its kind has. */
    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("an item of the table lacks " + name));
    }

    int count(String name) {
        return Integer.parseInt(text(name));
    }

    long size(String name) {
        return Long.parseLong(text(name));
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    YearMonth month(String name) {
        return YearMonth.parse(text(name));
    }

    KeptFile file(String name) {
        return new KeptFile(text(name + "Key"), size(name + "Size"), text(name + "Sha256"));
    }

    Optional<KeptFile> findFile(String name) {
        return has(name + "Key") ? Optional.of(file(name)) : Optional.empty();
    }
}
