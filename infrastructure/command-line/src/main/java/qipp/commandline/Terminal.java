package qipp.commandline;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;

/** What the command line has of the outside: where results and messages go, whether colours show, and the day. */
record Terminal(PrintStream results, PrintStream messages, boolean coloured, Supplier<LocalDate> clock) {
    void print(String text) {
        results.print(text);
        results.flush();
    }

    void say(String message) {
        messages.println("qipp: " + message);
    }

    /** The outermost edge: what went wrong is said in one line, and nobody sees a stack trace. */
    int couldNotRun(Exception wrong) {
        say(wrong instanceof Failure ? wrong.getMessage() : "this should not happen, please report it: " + wrong);
        return ExitCode.COULD_NOT_RUN.code();
    }

    Colours colours() {
        return new Colours(coloured);
    }

    LocalDate today() {
        return clock.get();
    }

    PrintWriter resultsWriter() {
        return new PrintWriter(results, true, StandardCharsets.UTF_8);
    }

    PrintWriter messagesWriter() {
        return new PrintWriter(messages, true, StandardCharsets.UTF_8);
    }
}
