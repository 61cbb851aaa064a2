package qipp.commandline.screen;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** What the command line has of the outside: where results and messages go, whether colours show, and the day. */
public record Terminal(PrintStream results, PrintStream messages, boolean coloured, Today today) {
    /** Writes results. */
    public void print(String text) {
        results.print(text);
        results.flush();
    }

    /** Tells people something. */
    public void say(String message) {
        messages.println("qipp: " + message);
    }

    /** The outermost edge: what went wrong is said in one line, and nobody sees a stack trace. */
    public int couldNotRun(Exception wrong) {
        say(wrong instanceof Failure ? wrong.getMessage() : "this should not happen, please report it: " + wrong);
        return ExitCode.COULD_NOT_RUN.code();
    }

    public Colours colours() {
        return new Colours(coloured);
    }

    public PrintWriter resultsWriter() {
        return new PrintWriter(results, true, StandardCharsets.UTF_8);
    }

    public PrintWriter messagesWriter() {
        return new PrintWriter(messages, true, StandardCharsets.UTF_8);
    }
}
