package qipp.commandline.programme;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import qipp.documents.programme.Programmes;

/** The programmes that ship, each read once. */
public final class ShippedProgrammes {
    private static final Map<String, ChosenProgramme> READ = new ConcurrentHashMap<>();

    private ShippedProgrammes() {}

    static Optional<ChosenProgramme> find(String id) {
        return Programmes.shippedIds().contains(id)
                ? Optional.of(READ.computeIfAbsent(id, ShippedProgrammes::read))
                : Optional.empty();
    }

    static Stream<ChosenProgramme> all() {
        return Programmes.shippedIds().stream().flatMap(id -> find(id).stream());
    }

    /** Begins to read the first of them, which most trackers name, while the tracker itself is read. */
    public static void prepare() {
        Thread.ofPlatform().daemon().start(() -> find(Programmes.shippedIds().getFirst()));
    }

    private static ChosenProgramme read(String id) {
        var document = Programmes.shippedDocument(id).orElseThrow();
        return new ChosenProgramme(Programmes.shipped(document), document);
    }
}
