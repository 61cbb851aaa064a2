package qipp.embedded.commands;

/** A demo shows what happens itself: a line for each call would stand between. */
final class Quiet {
    private Quiet() {}

    static void calls() {
        System.setProperty("logging.level.qipp", "WARN");
        System.setProperty("qipp.log", "WARN");
    }
}
