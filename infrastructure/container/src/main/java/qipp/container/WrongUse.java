package qipp.container;

/** The process was started with what it cannot understand; the message says with what. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String what) {
        super(what, null, false, false);
    }
}
