package qipp.documents.workbook;

import java.util.function.Supplier;
import qipp.domain.finding.Code;
import qipp.domain.place.Place;

/**
 * A file that is refused, named after what is wrong with it.
 *
 * @param expected what the finding's expectation has to contain, such as the number of a limit
 */
record Fault(String name, Supplier<byte[]> file, Code code, Place place, String expected) {
    @Override
    public String toString() {
        return name;
    }
}
