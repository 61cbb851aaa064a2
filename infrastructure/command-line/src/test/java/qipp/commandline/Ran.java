package qipp.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import qipp.commandline.screen.Terminal;
import qipp.commandline.screen.Today;
import qipp.terminal.Colours;
import qipp.terminal.Screen;

/** What a command printed and how it ended, on the tenth of July 2012. */
public record Ran(int exitCode, String results, String messages) {
    private static final Today TODAY = new Today(Instant.parse("2012-07-10T12:00:00Z"), () -> ZoneOffset.UTC);

    public static Ran qipp(Object... arguments) {
        var results = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var terminal = new Terminal(new Screen(stream(results), stream(messages), new Colours(false)), TODAY);
        var words = new String[arguments.length];
        for (int index = 0; index < words.length; index++) {
            words[index] = arguments[index].toString();
        }
        var exitCode = Main.run(terminal, words);
        return new Ran(exitCode, results.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
