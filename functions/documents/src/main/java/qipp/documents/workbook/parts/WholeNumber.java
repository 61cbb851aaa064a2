package qipp.documents.workbook.parts;

import qipp.documents.opening.Refusal;
import qipp.documents.opening.Refusals;
import qipp.domain.place.Place;

/** A number that counts or points, from 0 on. */
public final class WholeNumber {
    private static final int MOST_DIGITS = 9;
    private static final int NO_NUMBER = -1;

    private WholeNumber() {}

    /** What a text says; anything but such a number makes the file unreadable. */
    public static int of(String text, Place place) throws Refusal {
        int number = number(text);
        return number == NO_NUMBER ? stripped(text, place) : number;
    }

    private static int stripped(String text, Place place) throws Refusal {
        int number = number(text.strip());
        if (number == NO_NUMBER) {
            throw Refusals.unreadable("it lacks a whole number where one belongs", place);
        }
        return number;
    }

    /** In one pass, as each cell has two of them. */
    private static int number(String digits) {
        int length = digits.length();
        int number = length == 0 || length > MOST_DIGITS ? NO_NUMBER : 0;
        for (int i = 0; i < length && number != NO_NUMBER; i++) {
            int digit = digits.charAt(i) - '0';
            number = digit < 0 || digit > 9 ? NO_NUMBER : 10 * number + digit;
        }
        return number;
    }
}
