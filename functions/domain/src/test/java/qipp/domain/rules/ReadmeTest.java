package qipp.domain.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows as an example is the code that is compiled, the texts that are told and the test that is run. */
class ReadmeTest {
    private static final Path DOMAIN = Path.of("src");
    private static final Pattern EXAMPLE =
            Pattern.compile("`([A-Za-z]+\\.(?:java|properties))`[^`]*\n\n((?: {4}.*\n|\n)+)");

    @Test
    void shows_how_a_rule_is_added_as_it_stands_in_the_sources() throws IOException {
        var readme = Files.readString(Path.of("..", "..", "README.md"), UTF_8);
        var section = readme.substring(readme.indexOf("## Add a rule"));
        List<MatchResult> examples = EXAMPLE.matcher(section.substring(0, section.indexOf("\n## ", 1)))
                .results()
                .toList();

        assertThat(examples)
                .extracting(example -> example.group(1))
                .containsExactly(
                        "CancelledWithoutReason.java",
                        "MilestoneFaults.java",
                        "Code.java",
                        "RuleCatalogue.java",
                        "pages.properties");
        for (var example : examples) {
            assertThat(lines(source(example.group(1)))).containsSequence(lines(example.group(2)));
        }
    }

    private static String source(String name) throws IOException {
        try (var files = Files.walk(DOMAIN)) {
            var file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
            return Files.readString(file, UTF_8);
        }
    }

    /** The lines, without what they end with: in a list the last one ends otherwise. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip().replaceAll("[),;]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
