package qipp.documents.json.kept;

import static qipp.documents.json.Json.amount;
import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.ratio;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.truth;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import qipp.documents.json.Json;
import qipp.domain.figures.Breakdown;
import qipp.domain.figures.CoverageFigures;
import qipp.domain.figures.Figures;
import qipp.domain.figures.InitiativeSavings;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.MoneyFigures;
import qipp.domain.figures.MonthlyAmounts;
import qipp.domain.figures.OutlookFigures;
import qipp.domain.figures.Savings;
import qipp.domain.money.Pounds;
import qipp.domain.time.FinancialYear;

/** Figures as they leave the system: every key is there, and null where it does not apply. */
public final class FiguresJson {
    private FiguresJson() {}

    public static Json of(Figures figures) {
        return object(
                member("initiatives", number(figures.initiatives())),
                member("milestones", milestones(figures.milestones())),
                member("money", money(figures.money())),
                member("coverage", orNull(figures.coverage(), FiguresJson::coverage)),
                member("outlook", outlook(figures.outlook())));
    }

    public static Json of(Breakdown breakdown) {
        return object(
                member("subject", text(breakdown.subject().path())),
                member("level", text(breakdown.level().published())),
                member("name", text(breakdown.name())),
                member("figures", of(breakdown.figures())));
    }

    private static Json milestones(MilestoneFigures counts) {
        return object(
                member("inYear", number(counts.inYear())),
                member("due", number(counts.due())),
                member("met", number(counts.met())),
                member("metLate", number(counts.metLate())),
                member("inProgress", number(counts.inProgress())),
                member("notMet", number(counts.notMet())),
                member("slipped", number(counts.slipped())),
                member("newDatePassed", number(counts.newDatePassed())),
                member("overdueWithoutPlan", number(counts.overdueWithoutPlan())),
                member("early", number(counts.early())),
                member("forewarned", number(counts.forewarned())),
                member("cancelled", number(counts.cancelled())),
                member("slippageMonths", number(counts.slippageMonths())),
                member("slippageWeeks", number(counts.slippageWeeks())));
    }

    private static Json money(MoneyFigures money) {
        return object(
                member("all", orNull(money.all(), FiguresJson::savings)),
                member("initiatives", initiatives(money.initiatives())));
    }

    private static Json initiatives(InitiativeSavings initiatives) {
        return savings(initiatives.savings())
                .with(
                        member("identified", amount(initiatives.identified())),
                        member("unidentified", amount(initiatives.unidentified())),
                        member("best", amount(initiatives.best())),
                        member("middle", amount(initiatives.middle())),
                        member("worst", amount(initiatives.worst())));
    }

    private static Json.Members savings(Savings savings) {
        return object(
                member("ytdPlan", amount(savings.ytdPlan())),
                member("ytdActual", amount(savings.ytdActual())),
                member("ytdVariance", amount(savings.ytdVariance())),
                member("ytdYield", ratio(savings.ytdYield())),
                member("annualPlan", amount(savings.annualPlan())),
                member("forecastOutturn", amount(savings.forecastOutturn())),
                member("forecastVariance", amount(savings.forecastVariance())),
                member("forecastYield", ratio(savings.forecastYield())),
                member("assured", amount(savings.assured())),
                member("measures", byKey(savings.measures(), id -> id)),
                member("byMonth", byMonth(savings)));
    }

    private static Json byMonth(Savings savings) {
        return object(
                member("plan", months(savings.plan())),
                member("actual", months(savings.actual())),
                member("forecast", months(savings.forecast())));
    }

    private static Json months(MonthlyAmounts amounts) {
        return array(amounts.months(), Json::amount);
    }

    private static Json coverage(CoverageFigures coverage) {
        return object(
                member("initiativesPlan", amount(coverage.initiativesPlan())),
                member("challenge", amount(coverage.challenge())),
                member("raw", ratio(coverage.raw())),
                member("capped", ratio(coverage.capped())),
                member("aboveChallenge", truth(coverage.aboveChallenge())));
    }

    private static Json outlook(OutlookFigures outlook) {
        return object(
                member("plan", byKey(outlook.plan(), FinancialYear::label)),
                member("challenge", byKey(outlook.challenge(), FinancialYear::label)),
                member("opportunity", byKey(outlook.opportunity(), FinancialYear::label)),
                member("headroom", byKey(headroom(outlook), FinancialYear::label)));
    }

    private static SortedMap<FinancialYear, Optional<Pounds>> headroom(OutlookFigures outlook) {
        var headroom = new TreeMap<FinancialYear, Optional<Pounds>>();
        outlook.challenge().keySet().forEach(year -> headroom.put(year, outlook.headroom(year)));
        return headroom;
    }

    private static <K> Json byKey(Map<K, Optional<Pounds>> amounts, Function<K, String> key) {
        var members = new TreeMap<String, Json>();
        amounts.forEach((what, amount) -> members.put(key.apply(what), amount(amount)));
        return new Json.Members(members);
    }
}
