package qipp.cloud.s3;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The header by which a browser saves a file and does not show it: RFC 6266, with the name in plain ASCII for old clients
 * and whole by RFC 8187 (before: RFC 5987).
 *
 * @param fileName of any characters, as somebody sent it
 */
record Attachment(String fileName) {
    private static final int LONGEST = 150;
    private static final String WITHOUT_NAME = "download";
    /** RFC 8187, attr-char. */
    private static final String PLAIN_PUNCTUATION = "!#$&+-.^_`|~";

    private static final String NOT_IN_A_NAME = "\"*/:<>?\\|;";

    String header() {
        var safe = safeName();
        return "attachment; filename=\"" + ascii(safe) + "\"; filename*=UTF-8''" + encoded(safe);
    }

    /** Without folders, controls, marks that turn the direction of writing, or what a file system forbids. */
    private String safeName() {
        var safe = fileName.codePoints()
                .map(character -> isSafe(character) ? character : '_')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        var visible = safe.replaceAll("^[._ ]+", "");
        return visible.isEmpty() ? WITHOUT_NAME : visible;
    }

    private static boolean isSafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> NOT_IN_A_NAME.indexOf(character) < 0;
        };
    }

    private static String ascii(String name) {
        return name.codePoints()
                .mapToObj(character -> character < 0x7F && character != '%' ? Character.toString(character) : "_")
                .collect(Collectors.joining());
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(byte octet) {
        return isBetween('0', octet, '9')
                || isBetween('A', octet, 'Z')
                || isBetween('a', octet, 'z')
                || PLAIN_PUNCTUATION.indexOf(octet) >= 0;
    }

    private static boolean isBetween(char first, byte octet, char last) {
        return first <= octet && octet <= last;
    }
}
