package qipp.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.domain.finding.Code;
import qipp.domain.sheet.Opened;

class TrackerFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"{}", "\uFEFF \r\n\t{}", "{\"period\": null}"})
    void opens_a_json_object_as_a_tracker(String file) {
        assertThat(open(file)).isInstanceOf(Opened.Sheets.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{", "[", "\"tracker\"", " null ", "true", "-1.5e3"})
    void cannot_read_json_that_is_not_one_object(String file) {
        assertThat(code(open(file))).isEqualTo(Code.FILE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ref,Initiative", "\"Ref\",\"Initiative\"", "<html>", "nullable", "\uFEFF", "1,2"})
    void takes_other_text_for_no_workbook(String file) {
        assertThat(code(open(file))).isEqualTo(Code.FILE_NOT_A_WORKBOOK);
    }

    @Test
    void opens_what_begins_like_a_zip_file_as_a_workbook() {
        assertThat(code(open("PK\003\004{}"))).isEqualTo(Code.FILE_UNREADABLE);
    }

    private static Opened open(String file) {
        return TrackerFiles.open(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Code code(Opened opened) {
        return ((Opened.Refused) opened).finding().code();
    }
}
