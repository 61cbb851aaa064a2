package qipp.documents.submission.difference;

import java.util.stream.IntStream;

/** Two texts between quotes; of long ones what stands around the first character that differs. */
record Quotes(String foundText, String insteadText) {
    private static final int LONGEST = 100;
    private static final int BEFORE = 40;
    private static final String LEFT_OUT = "…";

    String found() {
        return quoted(foundText);
    }

    String instead() {
        return quoted(insteadText);
    }

    private String quoted(String text) {
        var from = text.length() <= LONGEST ? 0 : Math.max(0, firstDifference() - BEFORE);
        var to = Math.min(text.length(), from + LONGEST);
        return "'" + (from > 0 ? LEFT_OUT : "") + printable(text.substring(from, to))
                + (to < text.length() ? LEFT_OUT : "") + "'";
    }

    private int firstDifference() {
        var shortest = Math.min(foundText.length(), insteadText.length());
        return IntStream.range(0, shortest)
                .filter(at -> foundText.charAt(at) != insteadText.charAt(at))
                .findFirst()
                .orElse(shortest);
    }

    /** Without what a terminal would run. */
    private static String printable(String text) {
        var printable = new StringBuilder();
        text.codePoints()
                .map(point -> Character.isISOControl(point) ? '\uFFFD' : point)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
