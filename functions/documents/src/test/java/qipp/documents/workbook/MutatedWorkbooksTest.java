package qipp.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.documents.workbook.TestWorkbook.withRows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qipp.domain.sheet.Opened;

/** Damages a good workbook in a thousand ways, the same ones each time, and finds each of them answered. */
class MutatedWorkbooksTest {
    private static final int EACH = 100;
    private static final String ROWS = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>41090</v></c></row>"
            + "<row r='2' hidden='1'><c r='A2'><f>1+1</f><v>2</v></c><c t='inlineStr'><is><t>x</t></is></c></row>";

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answers_whatever_is_changed_in_a_part(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < EACH; i++) {
            var workbook = withRows(ROWS);
            var names = new ArrayList<>(workbook.parts().keySet());
            var name = names.get(random.nextInt(names.size()));
            var changed = mutated(workbook.parts().get(name), random);
            assertThat(Workbooks.open(workbook.with(name, changed).bytes())).isInstanceOf(Opened.class);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answers_whatever_is_changed_in_the_file(int seed) {
        var random = new Random(seed);
        var file = withRows(ROWS).bytes();
        for (int i = 0; i < EACH; i++) {
            assertThat(Workbooks.open(mutated(file, random))).isInstanceOf(Opened.class);
        }
    }

    /** Changes, copies or cuts off a few bytes. */
    private static byte[] mutated(byte[] bytes, Random random) {
        var changed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> changed[at] = changed[random.nextInt(changed.length)];
                default -> changed = Arrays.copyOf(changed, Math.max(1, at));
            }
        }
        return changed;
    }
}
