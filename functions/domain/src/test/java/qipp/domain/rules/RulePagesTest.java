package qipp.domain.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qipp.domain.finding.Code;
import qipp.domain.rule.Rule;

/**
 * Holds the codes, the rules, their pages and {@code docs/rules} together. With {@code -Dqipp.rules.write=true} the
 * pages are written instead of compared.
 */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "..", "docs", "rules");

    /** Codes that are found while a file is opened or read, before any rule is run. */
    private static final Set<Code> BEFORE_THE_RULES = EnumSet.of(
            Code.FILE_NOT_A_WORKBOOK,
            Code.FILE_ENCRYPTED_OR_OLD,
            Code.FILE_HAS_MACROS,
            Code.FILE_HAS_ACTIVE_CONTENT,
            Code.FILE_UNREADABLE,
            Code.FILE_OVER_LIMIT,
            Code.FILE_FORMAT_UNKNOWN,
            Code.CELL_FORMULA_WITHOUT_VALUE,
            Code.CELL_ERROR_VALUE,
            Code.CELL_TEXT_TOO_LONG,
            Code.JSON_KEY_TWICE,
            Code.SHEET_MISSING,
            Code.COLUMN_MISSING,
            Code.COLUMN_TWICE,
            Code.LABEL_MISSING,
            Code.REQUIRED_BLANK,
            Code.VALUE_NOT_IN_LIST,
            Code.DATE_NOT_UNDERSTOOD,
            Code.NUMBER_NOT_UNDERSTOOD,
            Code.NUMBER_OUT_OF_RANGE,
            Code.PERIOD_NOT_UNDERSTOOD,
            Code.DATE_OUT_OF_RANGE,
            Code.COLUMN_UNKNOWN,
            Code.HIDDEN_ROWS_COUNTED);

    @Test
    void has_one_rule_for_each_code_that_reading_does_not_report() {
        assertThat(RuleCatalogue.RULES)
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(BEFORE_THE_RULES)));
    }

    @Test
    void has_texts_for_codes_alone() {
        var codes = Arrays.stream(Code.values()).map(Code::published).toList();
        var texts = ResourceBundle.getBundle("qipp.domain.rules.pages", Locale.ROOT);

        assertThat(Collections.list(texts.getKeys()))
                .allSatisfy(key -> assertThat(key.split("\\."))
                        .satisfies(parts -> assertThat(codes).contains(parts[0]))
                        .satisfies(parts -> assertThat(parts[1]).isIn("what", "why", "example", "fix", "detail")));
    }

    @Test
    void says_everything_in_sentences() {
        assertThat(RulePages.all()).allSatisfy(page -> {
            assertThat(page.what()).endsWith(".");
            assertThat(page.why()).endsWith(".");
            assertThat(page.example()).endsWith(".");
            assertThat(page.fix()).endsWith(".");
        });
    }

    @Test
    void keeps_the_folder_of_pages_in_step() throws IOException {
        var pages = pages();
        if (Boolean.getBoolean("qipp.rules.write")) {
            write(pages);
        }

        assertThat(written()).isEqualTo(pages);
    }

    private static SortedMap<String, String> pages() {
        var pages = new TreeMap<String, String>();
        RulePages.all().forEach(page -> pages.put(page.code().published() + ".md", page.markdown()));
        pages.put("README.md", RulePages.index());
        return pages;
    }

    private static SortedMap<String, String> written() throws IOException {
        var written = new TreeMap<String, String>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                written.put(file.getFileName().toString(), Files.readString(file, UTF_8));
            }
        }
        return written;
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (var page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue(), UTF_8);
        }
    }
}
