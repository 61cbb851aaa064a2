package qipp.documents.submission.addedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import qipp.documents.json.JsonFields;

/** What a submission says, held against what was computed without it. */
final class Said {
    private Said() {}

    static void count(String subject, String figure, JsonFields said, int expected) {
        assertThat(said.count(figure)).as(subject + " " + figure).isEqualTo(expected);
    }

    static void equal(String subject, String figure, JsonFields said, Optional<BigDecimal> sum) {
        assertThat(said.optionalNumber(figure).map(BigDecimal::stripTrailingZeros))
                .as(subject + " " + figure)
                .isEqualTo(sum.map(BigDecimal::stripTrailingZeros));
    }

    static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0 ? Optional.of(part.divide(whole, 6, RoundingMode.HALF_EVEN)) : Optional.empty();
    }
}
