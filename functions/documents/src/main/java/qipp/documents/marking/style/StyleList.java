package qipp.documents.marking.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qipp.documents.marking.markup.Edits;
import qipp.documents.marking.markup.Tag;

/**
 * One of the lists in a workbook's styles, such as its fills: what stands in it, as it is written, and what is added.
 * What refers to an element of a list does so by its index.
 */
final class StyleList {
    private final String name;
    private final List<String> items = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private Optional<Tag> opening = Optional.empty();
    private int end;
    private int itemFrom;

    StyleList(String name) {
        this.name = name;
    }

    /** Takes in a tag of the list, its own ones too. */
    void read(Tag tag) {
        if (tag.depth() == 2) {
            end = tag.from();
            opening = opening.or(() -> Optional.of(tag));
        } else if (tag.depth() == 3) {
            itemFrom = tag.closes() ? itemFrom : tag.from();
            if (tag.ends()) {
                items.add(tag.xml().substring(itemFrom, tag.to()));
            }
        }
    }

    /** What stands at an index; nothing behind the end. */
    Optional<String> item(int index) {
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** What every workbook has in this list, where this one has nothing. */
    void beginWith(List<String> first) {
        if (items.isEmpty() && added.isEmpty()) {
            added.addAll(first);
        }
    }

    /** Adds an element; its index. */
    int add(String item) {
        added.add(item);
        return items.size() + added.size() - 1;
    }

    /** Writes what was added; a list that was not there goes to a place of its own. */
    void write(Edits edits, String prefix, int placeOfNew) {
        var content = String.join("", added);
        var count = String.valueOf(items.size() + added.size());
        if (opening.isEmpty()) {
            var tag = prefix + name;
            edits.insert(placeOfNew, "<" + tag + " count=\"" + count + "\">" + content + "</" + tag + ">");
            return;
        }
        var counted = opening.get().rewritten(opening.get().with("count", count));
        edits.replace(opening.get(), counted.isEmpty() ? counted.around(content) : counted.text());
        if (!counted.isEmpty()) {
            edits.insert(end, content);
        }
    }
}
