package qipp.documents.marking.part;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qipp.documents.marking.mark.CellMark;
import qipp.documents.marking.markup.Edits;
import qipp.documents.marking.markup.Escapes;
import qipp.documents.marking.markup.SheetCursor;
import qipp.documents.marking.markup.Tag;
import qipp.documents.marking.markup.Tags;
import qipp.documents.marking.markup.Vocabulary;
import qipp.documents.workbook.CellAddress;

/**
 * Adds comments to the text of a sheet's part of comments, and takes out those that an earlier marking left. What a
 * person wrote on a cell stays, and ours stands below it.
 */
public final class Comments {
    private static final int LONGEST = 4_000;
    private static final String RUN = "<%1$sr><%1$srPr><%1$ssz val=\"9\"/><%1$scolor indexed=\"81\"/>"
            + "<%1$srFont val=\"Tahoma\"/></%1$srPr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>";

    private final String xml;
    private final String prefix;
    private final Edits edits;
    private final Map<CellAddress, CellMark> waiting = new LinkedHashMap<>();
    private final Set<CellAddress> takenOut = new HashSet<>();
    private int authors;
    private Optional<Integer> ours = Optional.empty();
    private int elementFrom;
    private Optional<Comment> comment = Optional.empty();

    /** The comment at which the reading is, and what is to be added to it. */
    private record Comment(CellAddress address, boolean isOurs, int from, Optional<CellMark> added) {}

    private Comments(String xml, List<CellMark> marks) {
        this.xml = xml;
        this.prefix = Tags.root(xml).prefix();
        this.edits = new Edits(xml);
        marks.forEach(mark -> waiting.put(mark.address(), mark));
    }

    /**
     * What came of it.
     *
     * @param takenOut the cells that have lost a comment of ours
     * @param added the marks whose comments are new, not part of one that was there
     */
    public record Written(String xml, Set<CellAddress> takenOut, List<CellMark> added) {}

    /** The text of a part of comments without any. */
    public static String none(Vocabulary vocabulary) {
        return "<comments xmlns=\"" + vocabulary.main() + "\"><authors/><commentList/></comments>";
    }

    /** Writes the comments of marks. */
    public static Written write(String xml, List<CellMark> marks) {
        var comments = new Comments(xml, marks);
        Tags.each(xml, comments::tag);
        var added = List.copyOf(comments.waiting.values());
        return new Written(comments.edits.result(), comments.takenOut, added);
    }

    private void tag(Tag tag) {
        switch (tag.depth() + tag.localName()) {
            case "2authors" -> atEnd(tag, ours.isEmpty() ? element("author", CellMark.AUTHOR) : "");
            case "3author" -> author(tag);
            case "3comment" -> comment(tag);
            case "4text" -> atEnd(tag, run(comment.flatMap(Comment::added)));
            case "5t" -> wrap(tag);
            case "5r" -> takeOut(tag);
            case "2commentList" -> atEnd(tag, newComments());
            default -> {}
        }
    }

    private void author(Tag tag) {
        if (!tag.ends()) {
            elementFrom = tag.to();
            return;
        }
        boolean isUs = tag.closes() && xml.substring(elementFrom, tag.from()).equals(CellMark.AUTHOR);
        ours = ours.or(() -> isUs ? Optional.of(authors) : Optional.empty());
        authors++;
    }

    private void comment(Tag tag) {
        if (!tag.closes()) {
            comment = tag.attribute("ref").flatMap(CellAddress::find).map(address -> begun(tag, address));
        }
        if (tag.ends()) {
            comment.filter(Comment::isOurs).ifPresent(one -> {
                edits.replace(one.from(), tag.to(), "");
                takenOut.add(one.address());
            });
            comment = Optional.empty();
        }
    }

    private Comment begun(Tag tag, CellAddress address) {
        boolean isOurs = ours.isPresent() && ours.equals(SheetCursor.number(tag, "authorId"));
        var added = isOurs ? Optional.<CellMark>empty() : Optional.ofNullable(waiting.remove(address));
        return new Comment(address, isOurs, tag.from(), added);
    }

    /** A plain text becomes a run, so that ours can stand behind it. */
    private void wrap(Tag tag) {
        if (comment.flatMap(Comment::added).isEmpty()) {
            return;
        }
        if (!tag.closes()) {
            edits.insert(tag.from(), "<" + prefix + "r>");
        }
        if (tag.ends()) {
            edits.insert(tag.to(), "</" + prefix + "r>");
        }
    }

    /** Takes out what an earlier marking added to a person's comment. */
    private void takeOut(Tag tag) {
        if (!tag.closes()) {
            elementFrom = tag.from();
        } else if (comment.filter(one -> !one.isOurs()).isPresent() && isOurs(xml.substring(elementFrom, tag.to()))) {
            edits.replace(elementFrom, tag.to(), "");
        }
    }

    private static boolean isOurs(String run) {
        return run.replaceAll("<[^>]*>", "").strip().startsWith(CellMark.AUTHOR + ":");
    }

    private void atEnd(Tag tag, String content) {
        if (tag.isEmpty()) {
            edits.replace(tag, tag.around(content));
        } else if (tag.closes()) {
            edits.insert(tag.from(), content);
        }
    }

    private String run(Optional<CellMark> mark) {
        return mark.map(one -> RUN.formatted(prefix, Escapes.text("\n\n" + one.comment(), LONGEST)))
                .orElse("");
    }

    private String newComments() {
        var comments = new StringBuilder();
        int author = ours.orElse(authors);
        waiting.values().forEach(mark -> {
            var run = RUN.formatted(prefix, Escapes.text(mark.comment(), LONGEST));
            comments.append("<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                    .formatted(prefix, mark.address().name(), author, run));
        });
        return comments.toString();
    }

    private String element(String name, String text) {
        return "<%1$s%2$s>%3$s</%1$s%2$s>".formatted(prefix, name, text);
    }
}
