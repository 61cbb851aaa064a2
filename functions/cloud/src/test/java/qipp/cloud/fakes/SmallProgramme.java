package qipp.cloud.fakes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Sha256;
import qipp.documents.programme.ProgrammeJson;
import qipp.domain.keeping.Policies;
import qipp.domain.programme.Dates;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.InitiativeLimits;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.programme.MoneySet;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Shown;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.SavingsSign;

/** The programme {@code small} of 2012/13, with the organisations NCL and SEL; its May is closed after 15 June 2012. */
public final class SmallProgramme implements Policies {
    public static final String ID = "small";
    public static final YearMonth JUNE = YearMonth.of(2012, 6);
    public static final YearMonth MAY = YearMonth.of(2012, 5);
    public static final byte[] DOCUMENT = CanonicalJson.bytes(ProgrammeJson.of(programme()));
    public static final String SHA256 = Sha256.of(DOCUMENT);

    @Override
    public List<String> programmes() {
        return List.of(ID);
    }

    @Override
    public byte[] document(Policy policy) {
        return DOCUMENT.clone();
    }

    @Override
    public Optional<Policy> of(String programme, YearMonth period) {
        return latest(programme);
    }

    @Override
    public Optional<Policy> latest(String programme) {
        return programme.equals(ID) ? Optional.of(new Policy(programme(), SHA256)) : Optional.empty();
    }

    public static Programme programme() {
        return new Programme(
                ID,
                "A small programme",
                new FinancialYear(2012),
                List.of(organisation("NCL"), organisation("SEL")),
                List.of(),
                List.of(),
                new Dates(LocalDate.of(2009, 4, 1), LocalDate.of(2018, 3, 31), windows()),
                new InitiativeLimits(OptionalInt.empty(), OptionalInt.empty()),
                new FinancePolicy(true, MoneySet.ALL, new BigDecimal("0.95"), new BigDecimal("0.80")),
                new MilestonePolicy(7, 1),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new Shown(AmountUnit.THOUSANDS, 0, SavingsSign.POSITIVE),
                new TreeMap<>(),
                List.of());
    }

    private static SortedMap<YearMonth, Dates.Window> windows() {
        var windows = new TreeMap<YearMonth, Dates.Window>();
        windows.put(
                MAY, new Dates.Window(LocalDate.of(2012, 6, 1), LocalDate.of(2012, 6, 10), LocalDate.of(2012, 6, 15)));
        return windows;
    }

    private static Organisation organisation(String code) {
        return new Organisation(code, "Cluster " + code, new TreeMap<>(), List.of());
    }
}
