package qipp.commandline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import qipp.commandline.screen.Terminal;
import qipp.commandline.screen.Today;
import qipp.terminal.Colours;
import qipp.terminal.Screen;

/** What is understood without the library for command lines is understood as the library would. */
class PlainCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "check SEL.xlsx",
                "check SEL.xlsx NCL.xlsx a/b/ELC.json",
                "check --quiet SEL.xlsx",
                "check SEL.xlsx --quiet --replace --marked out",
                "check --organisation SEL --period 2012-06 --format json SEL.xlsx",
                "check --format CSV --received 2012-07-10 SEL.xlsx",
                "check --as-at 2012-06-15 --programme sw-essex-2011-12 SEL.xlsx",
                "check --previous may.xlsx --previous june.xlsx july.xlsx",
                "check july.xlsx --previous may.xlsx"
            })
    void a_plain_line_means_the_same_to_both(String line) {
        assertThat(PlainCheck.of(line.split(" ", -1))).contains(understoodByTheLibrary(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check --quiet",
                "check --help",
                "check --format poem SEL.xlsx",
                "check --period June SEL.xlsx",
                "check --received 2012-13-01 SEL.xlsx",
                "check --format=json SEL.xlsx",
                "check --format json --format csv SEL.xlsx",
                "check --quiet --quiet SEL.xlsx",
                "check SEL.xlsx --organisation",
                "check --organisation --quiet SEL.xlsx",
                "check --loud SEL.xlsx",
                "check -- -odd-.xlsx",
                "check @words",
                "merge -o out SEL.xlsx",
                "verify out"
            })
    void whatever_is_not_plain_is_left_to_the_library(String line) {
        assertThat(PlainCheck.of(line.split(" ", -1))).isEmpty();
    }

    private static CheckRequest understoodByTheLibrary(String line) {
        var nowhere = new PrintStream(PrintStream.nullOutputStream());
        var command = new CheckCommand(new Terminal(
                new Screen(nowhere, nowhere, new Colours(false)), new Today(Instant.EPOCH, () -> ZoneOffset.UTC)));
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(line.substring("check ".length()).split(" ", -1));
        return command.request();
    }
}
