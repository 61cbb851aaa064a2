package qipp.cloud.application;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads an environment and collects what is wrong with it; what is wrong is never passed on, as the faults are refused. */
final class SettingsReading {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/%-]*)?");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");
    private static final URI NONE = URI.create("urn:none");

    private final Map<String, String> environment;
    private final List<String> faults = new ArrayList<>();

    SettingsReading(Map<String, String> environment) {
        this.environment = environment;
    }

    String text(String name, String what, String form) {
        return given(name, what)
                .filter(value -> holds(value.matches(form), name, "is not " + what))
                .orElse("");
    }

    URI address(String name, String what) {
        return given(name, what).flatMap(value -> address(name)).orElse(NONE);
    }

    Optional<URI> optionalAddress(String name) {
        return find(name).flatMap(_ -> address(name));
    }

    Set<String> origins(String name) {
        return find(name).stream()
                .flatMap(all -> Arrays.stream(all.split(",", -1)))
                .map(String::strip)
                .filter(origin -> holds(
                        ORIGIN.matcher(origin).matches(), name, "holds an origin that is not like https://example.org"))
                .collect(Collectors.toUnmodifiableSet());
    }

    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new WrongSettings(faults);
        }
    }

    private Optional<URI> address(String name) {
        return find(name)
                .filter(value -> holds(
                        ADDRESS.matcher(value).matches(), name, "is not an address that begins with http: or https:"))
                .map(URI::create);
    }

    private Optional<String> given(String name, String what) {
        var value = find(name);
        holds(value.isPresent(), name, "is missing: " + what);
        return value;
    }

    /** A variable that is empty counts as not given. */
    private Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private boolean holds(boolean condition, String name, String fault) {
        if (!condition) {
            faults.add(name + " " + fault);
        }
        return condition;
    }
}
