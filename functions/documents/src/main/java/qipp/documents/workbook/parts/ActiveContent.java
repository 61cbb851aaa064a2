package qipp.documents.workbook.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/**
 * Refuses a workbook that holds what could act on the machine of whoever opens it, or fetch something. The names of
 * parts, their types and the relationships are each looked at, as any of them alone is enough for Excel.
 */
public final class ActiveContent {
    private static final String EMBEDDED = "embedded objects";
    private static final String ACTIVE_X = "ActiveX controls";
    static final String LINKS = "external links";
    private static final String CONNECTIONS = "data connections";

    private static final Set<String> MACRO_RELATIONSHIPS =
            Set.of("vbaProject", "xlMacrosheet", "xlIntlMacrosheet", "dialogsheet");
    private static final List<String> MACRO_PARTS =
            List.of("vbaproject", "/vbadata.xml", "/macrosheets/", "/dialogsheets/");
    private static final List<String> MACRO_TYPES = List.of("macroenabled", "vbaproject", "macrosheet");

    private static final Map<String, String> RELATIONSHIPS = Map.of(
            "oleObject", EMBEDDED,
            "package", EMBEDDED,
            "control", ACTIVE_X,
            "activeXControlBinary", ACTIVE_X,
            "externalLink", LINKS,
            "externalLinkPath", LINKS,
            "connections", CONNECTIONS,
            "queryTable", CONNECTIONS,
            "powerPivotData", CONNECTIONS);
    private static final Map<String, String> PARTS = Map.of(
            "/embeddings/", EMBEDDED,
            "/activex/", ACTIVE_X,
            "/externallinks/", LINKS,
            "/querytables/", CONNECTIONS,
            "/connections.xml", CONNECTIONS,
            "/xl/model/", CONNECTIONS);

    private final Parts parts;

    private ActiveContent(Parts parts) {
        this.parts = parts;
    }

    /** Refuses a package with any of it. */
    public static void refuse(Parts parts, Allowance allowance) throws Refusal {
        var content = new ActiveContent(parts);
        content.refuseTypes();
        for (var part : parts.all()) {
            refusePart("/" + part.name().toLowerCase(Locale.ROOT));
            if (part.name().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                content.refuseRelationships(part, allowance);
            }
        }
    }

    private void refuseTypes() throws Refusal {
        var types = parts.named("[Content_Types].xml");
        if (types.isPresent()) {
            try (var xml = parts.open(types.get(), Place.WHOLE_FILE)) {
                xml.readRoot(
                        "Types", _ -> refuseType(xml.attribute("ContentType").orElse("")));
            }
        }
    }

    private static void refuseType(String contentType) throws Refusal {
        var type = contentType.toLowerCase(Locale.ROOT);
        if (type.contains("sheet.binary")) {
            throw Refusals.notAWorkbook("an Excel binary workbook (.xlsb)");
        }
        if (MACRO_TYPES.stream().anyMatch(type::contains)) {
            throw Refusals.macros();
        }
    }

    private static void refusePart(String name) throws Refusal {
        if (MACRO_PARTS.stream().anyMatch(name::contains)) {
            throw Refusals.macros();
        }
        var active = PARTS.entrySet().stream()
                .filter(entry -> name.contains(entry.getKey()))
                .findFirst();
        if (active.isPresent()) {
            throw Refusals.activeContent(active.get().getValue(), Place.WHOLE_FILE);
        }
    }

    private void refuseRelationships(PackedPart part, Allowance allowance) throws Refusal {
        for (var relationship : Relationships.read(part, Relationships.PACKAGE, parts, allowance)
                .all()) {
            if (MACRO_RELATIONSHIPS.contains(relationship.kind())) {
                throw Refusals.macros();
            }
            var active = active(relationship);
            if (active.isPresent()) {
                throw Refusals.activeContent(active.get(), Place.WHOLE_FILE);
            }
        }
    }

    /** A link for people leads out of the package and is followed when it is clicked; all else there is fetched. */
    private static Optional<String> active(Relationship relationship) {
        var active = Optional.ofNullable(RELATIONSHIPS.get(relationship.kind()));
        boolean isFetched = relationship.external() && !relationship.kind().equals("hyperlink");
        return active.or(() -> isFetched ? Optional.of(LINKS) : Optional.empty());
    }
}
