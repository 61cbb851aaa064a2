package qipp.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where results and messages go: results to standard output, progress and errors to standard error; and their colours. */
public record Screen(PrintStream results, PrintStream messages, Colours colours) {
    /** The one of this process. */
    public static Screen ofThisProcess() {
        return new Screen(stream(FileDescriptor.out), stream(FileDescriptor.err), new Colours(isColoured()));
    }

    /** Writes results as they stand. */
    public void print(String text) {
        results.print(text);
        results.flush();
    }

    /** Writes results line by line. */
    public void print(List<String> lines) {
        lines.forEach(results::println);
        results.flush();
    }

    /** Tells people something. */
    public void say(String message) {
        messages.println("qipp: " + message);
    }

    /** Results, for a library that wants a writer. */
    public PrintWriter resultsWriter() {
        return new PrintWriter(results, true, StandardCharsets.UTF_8);
    }

    /** Messages, for a library that wants a writer. */
    public PrintWriter messagesWriter() {
        return new PrintWriter(messages, true, StandardCharsets.UTF_8);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static boolean isColoured() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && Optional.ofNullable(System.getenv("NO_COLOR"))
                        .filter(value -> !value.isEmpty())
                        .isEmpty();
    }
}
