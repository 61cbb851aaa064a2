package qipp.cloud.keeping;

import java.util.List;
import java.util.Optional;
import qipp.cloud.table.Item;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.ProgrammeVersions;

/** The versions of programmes as items of the table; a version's document is a file. */
public final class ProgrammeVersionItems implements ProgrammeVersions {
    private static final String APPROVED_BY = "approvedBy";
    private static final long DRAFTED = 1;
    private static final long APPROVED = 2;

    private final KeyValueTable table;

    public ProgrammeVersionItems(KeyValueTable table) {
        this.table = table;
    }

    @Override
    public List<Version> all(String programme) {
        return table.query(Keys.programme(programme), Keys.VERSION).stream()
                .map(ProgrammeVersionItems::read)
                .toList();
    }

    @Override
    public boolean add(Version version) {
        return table.putIfAbsent(item(version, DRAFTED));
    }

    @Override
    public boolean approve(Version approved) {
        return table.replace(item(approved, APPROVED), DRAFTED);
    }

    private static Item item(Version version, long itemVersion) {
        var item = new Attributes()
                .with("programme", version.programme())
                .with("number", version.number())
                .with("from", version.from())
                .with("reason", version.reason())
                .with("draftedBy", version.draftedBy())
                .with(APPROVED_BY, version.approvedBy())
                .withFile("document", version.document());
        return new Item(Keys.version(version.programme(), version.number()), itemVersion, item.map());
    }

    private static Version read(Item item) {
        var attributes = new Attributes(item.attributes());
        return new Version(
                attributes.text("programme"),
                attributes.count("number"),
                attributes.month("from"),
                attributes.file("document"),
                attributes.text("reason"),
                attributes.text("draftedBy"),
                Optional.of(APPROVED_BY).flatMap(attributes::find));
    }
}
