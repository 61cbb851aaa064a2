package qipp.domain.reading.value;

import java.math.BigDecimal;
import java.util.Optional;
import qipp.domain.finding.Code;
import qipp.domain.sheet.Content;

/** What tests enter into a cell, and the code of what is wrong with it. */
final class Entered {
    private Entered() {}

    static Content text(String text) {
        return new Content.Text(text);
    }

    static Content number(String number) {
        return new Content.Numeric(new BigDecimal(number));
    }

    static Optional<Code> code(Taken<?> taken) {
        return taken instanceof Taken.Wrong<?>(var fault) ? Optional.of(fault.code()) : Optional.empty();
    }
}
