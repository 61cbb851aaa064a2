package qipp.domain.figures;

/** What a figure or rating is about, written as a path: {@code NCL}, {@code NCL/theme/demand}, {@code NCL/P1}. */
public record Subject(String path) implements Comparable<Subject> {
    /** The region: the programme's id. */
    public static Subject region(String programme) {
        return new Subject(escaped(programme));
    }

    public static Subject organisation(String code) {
        return new Subject(escaped(code));
    }

    /** A named set of organisations of a programme. */
    public static Subject group(String programme, String group) {
        return new Subject(escaped(programme) + "/group/" + escaped(group));
    }

    /** An initiative of this organisation. */
    public Subject initiative(String ref) {
        return below(ref);
    }

    /** A theme of this organisation, group or region. */
    public Subject theme(String id) {
        return new Subject(path + "/theme/" + escaped(id));
    }

    /** A scheme of this theme: its name may occur in several. */
    public Subject scheme(String name) {
        return below(name);
    }

    /** A part of this organisation, such as a PCT. */
    public Subject part(String name) {
        return new Subject(path + "/part/" + escaped(name));
    }

    @Override
    public int compareTo(Subject other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }

    private Subject below(String name) {
        return new Subject(path + "/" + escaped(name));
    }

    private static String escaped(String name) {
        return name.replace("/", "%2F");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject(var otherPath) && path.equals(otherPath);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
