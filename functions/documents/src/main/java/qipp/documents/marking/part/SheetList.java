package qipp.documents.marking.part;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import qipp.documents.marking.markup.Edits;
import qipp.documents.marking.markup.Escapes;
import qipp.documents.marking.markup.SheetCursor;
import qipp.documents.marking.markup.Tag;
import qipp.documents.marking.markup.Tags;
import qipp.documents.workbook.WorkbookPackage;

/** Puts a sheet first in the text of the part that lists a workbook's sheets; names that count sheets move along. */
public final class SheetList {
    private final Edits edits;
    private final String name;
    private final String relationship;
    private int lastId;

    private SheetList(String xml, String name, String relationship) {
        this.edits = new Edits(xml);
        this.name = name;
        this.relationship = relationship;
        Tags.each(xml, tag -> {
            if (is(tag, "sheet")) {
                lastId = Math.max(lastId, SheetCursor.number(tag, "sheetId").orElse(0));
            }
        });
    }

    /** The text with a sheet that stands first and is seen first. */
    public static String withFirst(String xml, String name, String relationship) {
        var list = new SheetList(xml, name, relationship);
        Tags.each(xml, list::tag);
        return list.edits.result();
    }

    /** A name that no sheet has. */
    public static String freeName(String wanted, WorkbookPackage workbook) {
        Set<String> taken = workbook.sheets().stream()
                .map(sheet -> sheet.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var name = wanted;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    private void tag(Tag tag) {
        if (tag.depth() == 2 && tag.localName().equals("sheets") && !tag.ends()) {
            edits.insert(
                    tag.to(),
                    "<%ssheet name=\"%s\" sheetId=\"%d\" %s/>"
                            .formatted(tag.prefix(), Escapes.attribute(name), lastId + 1, relationship));
        } else if (is(tag, "definedName")) {
            SheetCursor.number(tag, "localSheetId")
                    .ifPresent(index -> edits.replace(tag, tag.with("localSheetId", String.valueOf(index + 1))));
        } else if (is(tag, "workbookView")) {
            var shown = tag.rewritten(tag.with("activeTab", "0"));
            edits.replace(tag, shown.with("firstSheet", "0"));
        }
    }

    private static boolean is(Tag tag, String name) {
        return tag.depth() == 3 && !tag.closes() && tag.localName().equals(name);
    }
}
