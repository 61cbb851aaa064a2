package qipp.embedded.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where results and messages go: results to standard output, progress and errors to standard error. */
public record Screen(PrintStream results, PrintStream messages, Paint paint) {
    /** The one of this process. */
    public static Screen ofThisProcess() {
        return new Screen(stream(FileDescriptor.out), stream(FileDescriptor.err), new Paint(isColoured()));
    }

    public void print(List<String> lines) {
        lines.forEach(results::println);
        results.flush();
    }

    public void say(String message) {
        messages.println("qipp: " + message);
    }

    public PrintWriter resultsWriter() {
        return new PrintWriter(results, true, StandardCharsets.UTF_8);
    }

    public PrintWriter messagesWriter() {
        return new PrintWriter(messages, true, StandardCharsets.UTF_8);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static boolean isColoured() {
        var console = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
        return console.isPresent()
                && Optional.ofNullable(System.getenv("NO_COLOR"))
                        .filter(value -> !value.isEmpty())
                        .isEmpty();
    }
}
