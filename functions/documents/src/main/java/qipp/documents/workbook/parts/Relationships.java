package qipp.documents.workbook.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qipp.documents.opening.Refusal;
import qipp.domain.place.Place;

/** The relationships of one part, or of the package. Parts are found by them, never by their usual names. */
public record Relationships(List<Relationship> all) {
    /** The package itself, as the owner of relationships. */
    public static final String PACKAGE = "";

    public Relationships {
        all = List.copyOf(all);
    }

    /** Those of a part, or of the package where the owner is empty. */
    public static Relationships of(String owner, Parts parts, Allowance allowance) throws Refusal {
        var part = parts.named(nameFor(owner));
        return part.isEmpty() ? new Relationships(List.of()) : read(part.get(), folder(owner), parts, allowance);
    }

    /** The part that holds the relationships of a part. */
    public static String nameFor(String owner) {
        return folder(owner) + "_rels/" + owner.substring(folder(owner).length()) + ".rels";
    }

    static Relationships read(PackedPart part, String folder, Parts parts, Allowance allowance) throws Refusal {
        var all = new ArrayList<Relationship>();
        try (var xml = parts.open(part, Place.WHOLE_FILE)) {
            xml.readRoot("Relationships", _ -> {
                allowance.relationship();
                all.add(relationship(xml, folder));
            });
        }
        return new Relationships(all);
    }

    private static Relationship relationship(Xml xml, String folder) {
        var type = xml.attribute("Type").orElse("");
        var target = xml.attribute("Target").orElse("");
        boolean external =
                xml.attribute("TargetMode").filter("External"::equals).isPresent();
        return new Relationship(
                xml.attribute("Id").orElse(""),
                type.substring(type.lastIndexOf('/') + 1),
                external ? target : resolve(folder, target),
                external);
    }

    /** The parts of a kind. */
    public Stream<Relationship> ofKind(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind) && !one.external());
    }

    /** The one of an id. */
    public Optional<Relationship> withId(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id) && !one.external())
                .findFirst();
    }

    /** The name of the part that a target means: absolute, or from the folder of the owner. */
    static String resolve(String folder, String target) {
        var written = target.replace('\\', '/');
        var names = new ArrayDeque<String>();
        for (var name : (written.startsWith("/") ? written : folder + written).split("/", -1)) {
            switch (name) {
                case "", "." -> {}
                case ".." -> names.pollLast();
                default -> names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
