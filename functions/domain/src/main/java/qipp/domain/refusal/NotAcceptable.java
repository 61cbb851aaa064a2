package qipp.domain.refusal;

import java.util.List;

/** What was sent is well formed and cannot be accepted; each fault is named with its field. */
public final class NotAcceptable extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public NotAcceptable(List<Fault> faults) {
        super("What was sent cannot be accepted.");
        this.faults = List.copyOf(faults);
    }

    /** One fault alone. */
    public static NotAcceptable at(String pointer, String detail) {
        return new NotAcceptable(List.of(new Fault(pointer, detail)));
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * What is wrong with a field.
     *
     * @param pointer the field's JSON pointer, such as {@code /fileName}
     */
    public record Fault(String pointer, String detail) {}
}
