package qipp.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qipp.domain.money.Pounds;

class CoverageFiguresTest {
    @Test
    void is_above_the_challenge_where_more_is_planned() {
        var challenge = Pounds.of(100);

        assertThat(CoverageFigures.of(Pounds.of(100), challenge).aboveChallenge())
                .isFalse();
        assertThat(CoverageFigures.of(Pounds.of(101), challenge).aboveChallenge())
                .isTrue();
    }

    @Test
    void is_never_above_a_challenge_of_nil() {
        assertThat(CoverageFigures.of(Pounds.of(100), Pounds.ZERO).aboveChallenge())
                .isFalse();
    }
}
