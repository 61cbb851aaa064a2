package qipp.documents.workbook.xml;

import java.util.Map;

/** Characters that are written as references: the five that XML knows by name, and any by its number. */
public final class References {
    private static final Map<String, Character> NAMED =
            Map.of("lt", '<', "gt", '>', "amp", '&', "quot", '"', "apos", '\'');
    private static final int MOST_DIGITS = 30;

    private References() {}

    /** What an attribute's value means that is written so in a well-formed part. */
    public static String resolved(String written) {
        if (written.indexOf('&') < 0) {
            return written;
        }
        try {
            return resolvedWhereItStands(written);
        } catch (XmlFault fault) {
            throw new IllegalArgumentException("no value of a well-formed part", fault);
        }
    }

    private static String resolvedWhereItStands(String written) throws XmlFault {
        var chars = written.toCharArray();
        int read = 0;
        int end = 0;
        while (read < chars.length) {
            if (chars[read] == '&') {
                int semicolon = written.indexOf(';', read);
                end += resolve(chars, read + 1, semicolon, end);
                read = semicolon + 1;
            } else {
                chars[end++] = chars[read++];
            }
        }
        return new String(chars, 0, end);
    }

    /**
     * Puts the character in the place of its reference, which is never shorter.
     *
     * @param from behind the ampersand
     * @param to at the semicolon
     * @param target where the character, or the two that it is made of, are put
     * @return how many they are
     */
    static int resolve(char[] chars, int from, int to, int target) throws XmlFault {
        var reference = new String(chars, from, Math.min(to - from, MOST_DIGITS));
        return reference.startsWith("#")
                ? Character.toChars(number(reference, to - from), chars, target)
                : named(reference, chars, target);
    }

    private static int named(String name, char[] chars, int target) throws XmlFault {
        var character = NAMED.get(name);
        if (character == null) {
            throw XmlFault.documentType();
        }
        chars[target] = character;
        return 1;
    }

    private static int number(String reference, int length) throws XmlFault {
        boolean hexadecimal = reference.startsWith("#x");
        var digits = reference.substring(hexadecimal ? 2 : 1);
        if (length > MOST_DIGITS || digits.isEmpty()) {
            throw XmlFault.damaged();
        }
        return character(digits, hexadecimal ? 16 : 10);
    }

    private static int character(String digits, int radix) throws XmlFault {
        long number = 0;
        for (int i = 0; i < digits.length() && number <= Character.MAX_CODE_POINT; i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), radix) : -1;
            if (digit < 0) {
                throw XmlFault.damaged();
            }
            number = number * radix + digit;
        }
        return checked(number);
    }

    private static int checked(long number) throws XmlFault {
        boolean isText = number == '\t'
                || number == '\n'
                || number == '\r'
                || (number >= ' ' && number < Character.MIN_SURROGATE)
                || (number > Character.MAX_SURROGATE && number < 0xFFFE)
                || (number > 0xFFFF && number <= Character.MAX_CODE_POINT);
        if (!isText) {
            throw XmlFault.damaged();
        }
        return (int) number;
    }
}
