package qipp.benchmarks.large;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import qipp.documents.json.CanonicalJson;
import qipp.documents.programme.ProgrammeJson;
import qipp.documents.programme.Programmes;
import qipp.domain.money.Pounds;
import qipp.domain.programme.Group;
import qipp.domain.programme.InitiativeLimits;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;

/** London's programme with as many organisations as asked for, in groups of six, and no limit of initiatives. */
public final class LargeProgramme {
    private static final int GROUP = 6;
    private static final Pounds CHALLENGE = Pounds.of(200_000_000L);

    private LargeProgramme() {}

    /** The programme. */
    public static Programme of(int organisations) {
        var london = Programmes.shipped("nhs-london-2012-13").orElseThrow().programme();
        return new Programme(
                "benchmark-2012-13",
                "Benchmark",
                london.financialYear(),
                IntStream.rangeClosed(1, organisations)
                        .mapToObj(number -> organisation(london, number))
                        .toList(),
                IntStream.range(0, organisations / GROUP)
                        .mapToObj(LargeProgramme::group)
                        .toList(),
                london.themes(),
                london.dates(),
                new InitiativeLimits(OptionalInt.empty(), OptionalInt.empty()),
                london.finance(),
                london.milestones(),
                london.coverage(),
                london.scenarios(),
                london.measures(),
                london.shown(),
                london.trial(),
                london.tables());
    }

    /** Its document. */
    public static byte[] document(Programme programme) {
        return CanonicalJson.bytes(ProgrammeJson.of(programme));
    }

    private static Organisation organisation(Programme london, int number) {
        var challenge = new TreeMap<>(java.util.Map.of(london.financialYear(), CHALLENGE));
        return new Organisation(code(number), "Organisation " + number, challenge, List.of());
    }

    private static Group group(int index) {
        var members = IntStream.rangeClosed(index * GROUP + 1, (index + 1) * GROUP)
                .mapToObj(LargeProgramme::code)
                .toList();
        return new Group("group-" + (index + 1), "Group " + (index + 1), members);
    }

    private static String code(int number) {
        return "ORG%02d".formatted(number);
    }
}
