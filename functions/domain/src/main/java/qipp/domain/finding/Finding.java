package qipp.domain.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import qipp.domain.place.Place;

/**
 * Something that is wrong, or worth knowing, at a place of a tracker, in plain words.
 *
 * @param severity the code's, or a note while the programme has the code in trial
 * @param place the cell to be changed; of a finding that stands for many, the first
 * @param entered what stands there, as text; empty where nothing does
 * @param expected what should stand there
 * @param difference entered less expected, in pounds, where both are numbers
 * @param message what is wrong
 * @param fix what to do
 * @param places all cells for which this finding stands
 */
public record Finding(
        Code code,
        Severity severity,
        Place place,
        String entered,
        String expected,
        Optional<BigDecimal> difference,
        String message,
        String fix,
        List<Place> places) {
    public Finding {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a finding has a place, if only the whole file: " + code);
        }
    }

    /** A finding at one place, of its code's own severity. */
    public static Finding at(Place place, Code code, String entered, String expected, String message, String fix) {
        return new Finding(
                code, code.severity(), place, entered, expected, Optional.empty(), message, fix, List.of(place));
    }

    public Finding withDifference(BigDecimal difference) {
        return new Finding(code, severity, place, entered, expected, Optional.of(difference), message, fix, places);
    }

    public Finding withSeverity(Severity other) {
        return new Finding(code, other, place, entered, expected, difference, message, fix, places);
    }

    /** The same finding for several places, the first of which names it. */
    public Finding forAll(List<Place> all) {
        return new Finding(code, severity, all.getFirst(), entered, expected, difference, message, fix, all);
    }
}
