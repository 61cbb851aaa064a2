package qipp.documents.workbook.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.StringReader;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.opening.Limit;
import qipp.documents.opening.LimitReached;

class XmlScannerTest {
    private static final String DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone=\"yes\"?>\r\n";
    private static final int DAMAGED = 20_000;

    @ParameterizedTest
    @MethodSource("wholeOnes")
    void reads_what_the_parser_of_the_jdk_reads(String xml) {
        assertThat(Heard.byScanner(xml, 8_192)).isEqualTo(Heard.byJdk(xml)).isNotEqualTo(Heard.REFUSED);
    }

    static Stream<String> wholeOnes() {
        return Stream.of(
                "<a/>",
                DECLARATION + "<!-- before --><?target data?> <a> </a> <!----><?behind?>\n",
                "<a b='1' c=\"2\"\n d = ''\t/>",
                "<a b=' x\r\n\ty&#10;&#xD;z\r' c='&lt;&gt;&amp;&quot;&apos;' d='\"' e=\"'>\"/>",
                "<a>1 &lt; 2 &amp;&#38; 3 &gt; 2 ]] ]&gt; ]&#x5D;> &quot;&apos;</a >",
                "<a>one\r\ntwo\rthree\n\r\nfour<b\r\n/>\r</a>",
                "<a>é€\uD83D\uDE00&#x1F600;&#128512;<é/></a>",
                "<a><![CDATA[<b>&c;]] ]>\r\n]]></a>",
                "<a><![CDATA[]]><![CDATA[]]]]></a>",
                "<a xmlns='u'><b xmlns=''/><p:c xmlns:p='v' p:d='1' d='2'/><e/></a>",
                "<p:a xmlns:p='u'><p:b xmlns:p='v'><p:c/></p:b><p:d/></p:a>",
                "<a xml:space='preserve' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>",
                "<a>" + "<b>".repeat(60) + "</b>".repeat(60) + "</a>",
                "<a>" + "x".repeat(50_000) + "<b c='" + "y".repeat(50_000) + "'/></a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "text",
                "<a>",
                "<a></b>",
                "<a></a",
                "<a></a/>",
                "</a>",
                "<a/><b/>",
                "<a/>text",
                "text<a/>",
                "&#32;<a/>",
                "<a/><![CDATA[]]>",
                "<a",
                "< a/>",
                "<a / >",
                "<1/>",
                "<a b/>",
                "<a b=c/>",
                "<a b='c/>",
                "<a b='<'/>",
                "<a b='&'/>",
                "<a b='c'd='e'/>",
                "<a b='1' b='2'/>",
                "<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>",
                "<p:a/>",
                "<a p:b='1'/>",
                "<a:b:c xmlns:a='u'/>",
                "<a: xmlns:a='u'/>",
                "<:a/>",
                "<xmlns:a/>",
                "<a xmlns:p=''/>",
                "<a xmlns:xmlns='u'/>",
                "<a xmlns:xml='u'/>",
                "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
                "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
                "<a>&#0;</a>",
                "<a>&#xD800;</a>",
                "<a>&#xFFFE;</a>",
                "<a>&#x110000;</a>",
                "<a>&#99999999999999999999999999999999999999999;</a>",
                "<a>&#;</a>",
                "<a>&#x;</a>",
                "<a>&#1x;</a>",
                "<a>&lt</a>",
                "<a>&;</a>",
                "<a>a & b</a>",
                "<a>\u0001</a>",
                "<a>\uFFFF</a>",
                "<a b='\u0001'/>",
                "<a>]]></a>",
                "<a><![CDATA[</a>",
                "<a><![CDATA[\u0001]]></a>",
                "<a><!-- -- --></a>",
                "<a><!---></a>",
                "<a><!-- </a>",
                "<a><!b></a>",
                "<a><??></a>",
                "<a><?b</a>",
                "<a><?b+c?></a>",
                "<a><?xml version='1.0'?></a>",
                " <?xml version='1.0'?><a/>",
                "<?XML version='1.0'?><a/>"
            })
    void refuses_what_is_not_well_formed(String xml) {
        assertThat(Heard.byScanner(xml, 8_192)).isEqualTo(Heard.REFUSED).isEqualTo(Heard.byJdk(xml));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<a>&b;</a>",
                "<a b='&c;'/>",
                "<a>&LT;</a>"
            })
    void names_a_document_type_or_an_entity(String xml) {
        assertThatThrownBy(() -> readToEnd(xml)).isInstanceOf(XmlFault.class).hasMessageContaining("document type");
    }

    @Test
    void reads_or_refuses_what_was_damaged_as_the_jdk_does_however_it_comes_in_pieces() {
        var random = new Random(1);
        int read = 0;
        for (int i = 0; i < DAMAGED; i++) {
            var xml = DECLARATION + Damage.somewhere(random);
            var heard = Heard.byJdk(xml);
            assertThat(Heard.byScanner(xml, 1 + random.nextInt(300))).as(xml).isEqualTo(heard);
            read += heard.equals(Heard.REFUSED) ? 0 : 1;
        }
        assertThat(read).isBetween(DAMAGED / 20, DAMAGED / 2);
    }

    @ParameterizedTest
    @MethodSource("overLimits")
    void stops_at_a_limit(String xml, Limit limit) {
        assertThatThrownBy(() -> readToEnd(xml))
                .isInstanceOfSatisfying(
                        LimitReached.class,
                        reached -> assertThat(reached.limit()).isEqualTo(limit));
    }

    static Stream<Arguments> overLimits() {
        return Stream.of(
                arguments("<a" + many(101, " b%d=''") + "/>", Limit.ATTRIBUTES),
                arguments(
                        "<a" + many(60, " xmlns:b%d='u'") + "><b" + many(60, " xmlns:b%d='u'") + "/></a>",
                        Limit.NAMESPACES));
    }

    @Test
    void forgets_the_vocabularies_of_elements_that_have_ended() throws IOException, XmlFault {
        var element = "<b" + many(60, " xmlns:b%d='u'") + "/>";
        readToEnd("<a>" + element.repeat(3) + "</a>");
    }

    @Test
    void knows_an_attribute_by_its_vocabulary() throws IOException, XmlFault {
        var scanner = new XmlScanner(new StringReader("<a xmlns:p='u' id='1' p:id='2'/>"));
        scanner.next();
        assertThat(scanner.attribute("id")).contains("1");
        assertThat(scanner.attribute("u", "id")).contains("2");
        assertThat(scanner.attribute("v", "id")).isEmpty();
    }

    private static String many(int count, String each) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) {
            all.append(each.formatted(i));
        }
        return all.toString();
    }

    private static void readToEnd(String xml) throws IOException, XmlFault {
        var scanner = new XmlScanner(new StringReader(xml));
        var event = scanner.next();
        while (event != XmlEvent.FINISH) {
            event = scanner.next();
        }
    }
}
