package qipp.commandline.screen;

import qipp.terminal.ExitCode;
import qipp.terminal.Screen;

/** What the command line has of the outside: where results and messages go, and the day. */
public record Terminal(Screen screen, Today today) {
    /** Writes results. */
    public void print(String text) {
        screen.print(text);
    }

    /** Tells people something. */
    public void say(String message) {
        screen.say(message);
    }

    /** The outermost edge: what went wrong is said in one line, and nobody sees a stack trace. */
    public int couldNotRun(Exception wrong) {
        say(wrong instanceof Failure ? wrong.getMessage() : "this should not happen, please report it: " + wrong);
        return ExitCode.COULD_NOT_RUN.code();
    }
}
