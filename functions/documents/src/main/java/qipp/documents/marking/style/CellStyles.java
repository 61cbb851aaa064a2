package qipp.documents.marking.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import qipp.documents.marking.markup.Edits;
import qipp.documents.marking.markup.Tag;
import qipp.documents.marking.markup.Tags;
import qipp.documents.marking.markup.Vocabulary;

/** The styles of a workbook's cells, with each of them in the tints that marks need. All else of a style is kept. */
public final class CellStyles {
    /** What may stand before each list. Source: ISO/IEC 29500-1, section 18.8.39. */
    private static final Set<String> BEFORE_FONTS = Set.of("numFmts");

    private static final Set<String> BEFORE_FILLS = Set.of("numFmts", "fonts");
    private static final Set<String> BEFORE_CELLS = Set.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs");

    private static final String PLAIN = "<%1$sxf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";

    private final String xml;
    private final String prefix;
    private final StyleList fonts = new StyleList("fonts");
    private final StyleList fills = new StyleList("fills");
    private final StyleList cells = new StyleList("cellXfs");
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Integer, Boolean> tinted = new HashMap<>();

    /** Reads the styles of a workbook. */
    public CellStyles(String xml) {
        this.xml = xml;
        this.prefix = Tags.root(xml).prefix();
        Tags.each(xml, new Reading()::tag);
        fonts.beginWith(List.of(written("<%1$sfont><%1$ssz val=\"11\"/><%1$sname val=\"Calibri\"/></%1$sfont>")));
        fills.beginWith(List.of(patterned("none"), patterned("gray125")));
        cells.beginWith(List.of(written(PLAIN)));
    }

    /** The text of styles without any. */
    public static String none(Vocabulary vocabulary) {
        return "<styleSheet xmlns=\"" + vocabulary.main() + "\"></styleSheet>";
    }

    /** Brings each list its own tags. */
    private final class Reading {
        private Optional<StyleList> list = Optional.empty();

        void tag(Tag tag) {
            if (tag.depth() == 2 && !tag.closes()) {
                list = list(tag.name().substring(tag.prefix().length()));
            }
            list.filter(_ -> tag.prefix().equals(prefix) && tag.depth() > 1).ifPresent(one -> one.read(tag));
        }

        private Optional<StyleList> list(String name) {
            return switch (name) {
                case "fonts" -> Optional.of(fonts);
                case "fills" -> Optional.of(fills);
                case "cellXfs" -> Optional.of(cells);
                default -> Optional.empty();
            };
        }
    }

    /** The index of a style that is as the one at an index, in a tint. */
    public int tinted(int style, Tint tint) {
        return index(tint + " " + style, () -> cells.add(filled(style, fill(tint))));
    }

    /** The index of a style that is as the one at an index, without the tint of an earlier mark. */
    public int withoutTint(int style) {
        return isTinted(style) ? index("no " + style, () -> cells.add(filled(style, 0))) : style;
    }

    /** The index of a style for text in a font, an element with {@code %1$s} for the prefix. */
    public int plain(String font) {
        return index(
                "plain " + font,
                () -> cells.add(written("<%1$sxf numFmtId=\"0\" fontId=\"" + font(font)
                        + "\" fillId=\"0\" borderId=\"0\" applyFont=\"1\"/>")));
    }

    /** The index of a style for wrapped text in a font, an element with {@code %1$s} for the prefix. */
    public int wrapped(String font, Optional<Tint> fill) {
        return index("wrapped " + font + fill, () -> cells.add(wrapped(font(font), fill)));
    }

    /** The part's text with what was added. */
    public String result() {
        var edits = new Edits(xml);
        fonts.write(edits, prefix, placeBehind(BEFORE_FONTS));
        fills.write(edits, prefix, placeBehind(BEFORE_FILLS));
        cells.write(edits, prefix, placeBehind(BEFORE_CELLS));
        return edits.result();
    }

    private String wrapped(int font, Optional<Tint> fill) {
        return written("<%1$sxf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\""
                + fill.map(this::fill).orElse(0)
                + "\" borderId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                + "<%1$salignment vertical=\"top\" wrapText=\"1\"/></%1$sxf>");
    }

    private int font(String font) {
        return index("font " + font, () -> fonts.add(written(font)));
    }

    private int fill(Tint tint) {
        return index(
                "fill " + tint,
                () -> fills.add(written("<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\""
                        + tint.colour()
                        + "\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>")));
    }

    /** What has been added is used again. */
    private int index(String key, IntSupplier adding) {
        var index = known.get(key);
        if (index == null) {
            index = adding.getAsInt();
            known.put(key, index);
        }
        return index;
    }

    /** Asked for every cell, and few cells have a style of their own. */
    private boolean isTinted(int style) {
        return tinted.computeIfAbsent(style, this::readTint);
    }

    private boolean readTint(int style) {
        var fill = cells.item(style)
                .flatMap(item -> Tags.root(item).attribute("fillId"))
                .filter(id -> id.matches("[0-9]{1,6}"));
        return fill.flatMap(id -> fills.item(Integer.parseInt(id)))
                .filter(CellStyles::isTint)
                .isPresent();
    }

    private static boolean isTint(String fill) {
        var colours = new AtomicInteger();
        Tags.each(fill, tag -> {
            if (!tag.closes() && tag.localName().equals("fgColor")) {
                tag.attribute("rgb").filter(Tint::isOne).ifPresent(_ -> colours.incrementAndGet());
            }
        });
        return colours.get() > 0;
    }

    private String filled(int style, int fill) {
        var item = cells.item(style).orElse(written(PLAIN));
        var root = Tags.root(item);
        var withFill = root.rewritten(root.with("fillId", String.valueOf(fill)));
        return withFill.with("applyFill", "1") + item.substring(root.to());
    }

    private int placeBehind(Set<String> before) {
        var place = new AtomicInteger(Tags.root(xml).to());
        Tags.each(xml, tag -> {
            if (tag.depth() == 2 && tag.ends() && before.contains(tag.localName())) {
                place.set(tag.to());
            }
        });
        return place.get();
    }

    private String patterned(String pattern) {
        return written("<%1$sfill><%1$spatternFill patternType=\"" + pattern + "\"/></%1$sfill>");
    }

    private String written(String element) {
        return element.formatted(prefix);
    }
}
