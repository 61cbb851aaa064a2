package qipp.commandline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import qipp.commandline.check.CheckRequest;
import qipp.commandline.check.CheckRun;
import qipp.commandline.check.PlainCheck;
import qipp.commandline.screen.Terminal;
import qipp.commandline.screen.Today;
import qipp.terminal.ExitCode;
import qipp.terminal.Screen;

/** The command line. Results go to standard output, everything else to standard error; 2 is the exit code of what could not run. */
public final class Main {
    private Main() {}

    /** Runs one command and leaves the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(runWithinMemory(terminal(), arguments));
    }

    /** Where the JVM was given too little memory for what it is asked, that is said, and what to do about it. */
    private static int runWithinMemory(Terminal terminal, String... arguments) {
        try {
            return run(terminal, arguments);
        } catch (OutOfMemoryError tooSmall) {
            terminal.say("Java has too little memory for this: give it more, for example QIPP_JAVA_OPTIONS=-Xmx1g"
                    + Optional.ofNullable(tooSmall.getMessage())
                            .map(" (%s)"::formatted)
                            .orElse(""));
            return ExitCode.COULD_NOT_RUN.code();
        }
    }

    /** Runs one command; the exit code. */
    static int run(Terminal terminal, String... arguments) {
        return PlainCheck.of(arguments)
                .map(request -> run(terminal, request))
                .orElseGet(() -> Commands.execute(terminal, arguments));
    }

    private static int run(Terminal terminal, CheckRequest request) {
        try {
            return new CheckRun(request, terminal).run();
        } catch (RuntimeException wrong) {
            return terminal.couldNotRun(wrong);
        }
    }

    private static Terminal terminal() {
        return new Terminal(Screen.ofThisProcess(), today());
    }

    private static Today today() {
        return new Today(Instant.now(), ZoneId::systemDefault);
    }
}
