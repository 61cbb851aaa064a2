package qipp.documents.workbook.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values of attributes that are written with references; texts are read in {@link XmlScannerTest}. */
class ReferencesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Finance, Finance",
                "R&amp;D, R&D",
                "&lt;&gt;&amp;, <>&",
                "&quot;it&apos;s&quot;, \"it's\"",
                "&#65;&#x42;&#000000000067;, ABC",
                "&#x1F600;!, \uD83D\uDE00!",
                "&amp;lt;, &lt;"
            })
    void resolves_what_is_written_as_a_reference(String written, String meant) {
        assertThat(References.resolved(written)).isEqualTo(meant);
    }

    @Test
    void leaves_a_value_without_a_reference_as_it_is() {
        var value = "A1:B2; C3";
        assertThat(References.resolved(value)).isSameAs(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&own;", "&#0;", "&#xD800;", "&#x110000;"})
    void refuses_what_stands_in_no_part_that_was_read(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> References.resolved(written));
    }
}
