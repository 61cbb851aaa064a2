package qipp.cloud.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NCL June.xlsx      | NCL June.xlsx     | NCL%20June.xlsx",
                "Łódź.xlsx          | __d_.xlsx         | %C5%81%C3%B3d%C5%BA.xlsx",
                "😀.csv             | _.csv             | %F0%9F%98%80.csv",
                "a\"b\\c.xlsx       | a_b_c.xlsx        | a_b_c.xlsx",
                "../../etc/passwd   | etc_passwd        | etc_passwd",
                "C:\\temp\\a.xlsx   | C__temp_a.xlsx    | C__temp_a.xlsx",
                "100%.csv           | 100_.csv          | 100%25.csv",
                "it's (1).csv       | it's (1).csv      | it%27s%20%281%29.csv",
                ".htaccess          | htaccess          | htaccess"
            })
    void names_a_file_in_ascii_and_whole(String name, String ascii, String encoded) {
        assertThat(new Attachment(name).header())
                .isEqualTo("attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nX: y", "a\u0000b", "a\u202Eb", "a\u2066b", "a\u200Bb", "a\u2028b", "a\uD800b", "a\u007Fb"})
    void takes_no_control_or_mark_over(String name) {
        assertThat(new Attachment(name).header())
                .matches("attachment; filename=\"a_+(X_ y|b)\"; filename\\*=UTF-8''a_+(X_%20y|b)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\u202E", "/"})
    void gives_a_name_to_what_has_none(String name) {
        assertThat(new Attachment(name).header()).startsWith("attachment; filename=\"download\";");
    }

    @Test
    void cuts_a_name_that_is_too_long_between_characters() {
        assertThat(new Attachment("😀".repeat(1_000)).header()).endsWith("''" + "%F0%9F%98%80".repeat(150));
    }
}
