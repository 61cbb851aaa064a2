package qipp.documents.programme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.programme.schema.Problems;
import qipp.domain.finding.Code;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.Group;
import qipp.domain.programme.InitiativeLimits;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.programme.MoneySet;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Scenarios;
import qipp.domain.programme.Shown;
import qipp.domain.programme.Theme;
import qipp.domain.reading.text.Nearest;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Measure;
import qipp.domain.tracker.SavingsSign;

/** Makes a programme of a document whose shape was found right and whose defaults are filled in. */
final class ProgrammeBuilding {
    private final Problems problems;

    ProgrammeBuilding(Problems problems) {
        this.problems = problems;
    }

    /** The programme, or nothing where a word of the document is unknown, which is among the problems then. */
    Optional<Programme> programme(Json document) {
        var fields = JsonFields.of(document);
        var year = fields.named("financialYear", FinancialYear::parse);
        var dates = new DatesBuilding(problems, year).dates(member(document, "dates"));
        var trial = trial(member(document, "rules"));
        var tables = new TableBuilding(problems).tables(member(document, "tables"));
        return dates.filter(_ -> problems.isEmpty())
                .map(sensible -> new Programme(
                        fields.text("id"),
                        fields.text("name"),
                        year,
                        fields.objects("organisations", ProgrammeBuilding::organisation),
                        fields.objects("groups", ProgrammeBuilding::group),
                        fields.objects("themes", ProgrammeBuilding::theme),
                        sensible,
                        limits(fields.object("initiatives")),
                        finance(fields.object("finance")),
                        milestones(fields.object("milestones")),
                        fields.optionalObject("coverage").map(ProgrammeBuilding::coverage),
                        fields.optionalObject("scenarios").map(ProgrammeBuilding::scenarios),
                        fields.objects("measures", ProgrammeBuilding::measure),
                        shown(fields.object("shown")),
                        trial,
                        tables));
    }

    static Json member(Json object, String key) {
        return ((Json.Members) object).members().get(key);
    }

    private SortedMap<Code, YearMonth> trial(Json rules) {
        var trial = new TreeMap<Code, YearMonth>();
        ((Json.Members) rules).members().forEach((name, month) -> {
            var code = named(Code.values(), Code::published, name);
            code.ifPresent(known -> trial.put(known, YearMonth.parse(((Json.Text) month).value())));
            if (code.isEmpty()) {
                var known = Arrays.stream(Code.values()).map(Code::published).toList();
                problems.addUnknown("/rules/" + name, "is no code", Nearest.to(name, known));
            }
        });
        return trial;
    }

    private static Organisation organisation(JsonFields fields) {
        return new Organisation(
                fields.text("code"),
                fields.text("name"),
                fields.amountsBy("challenge", FinancialYear::parse),
                fields.texts("parts"));
    }

    private static Group group(JsonFields fields) {
        return new Group(fields.text("id"), fields.text("name"), fields.texts("organisations"));
    }

    private static Theme theme(JsonFields fields) {
        return new Theme(fields.text("id"), fields.text("name"), fields.optionalText("lead"));
    }

    private static InitiativeLimits limits(JsonFields fields) {
        return new InitiativeLimits(count(fields, "fewest"), count(fields, "most"));
    }

    private static OptionalInt count(JsonFields fields, String key) {
        return fields.optionalCount(key).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static FinancePolicy finance(JsonFields fields) {
        return new FinancePolicy(
                fields.text("all").equals("required"),
                fields.text("rated").equals("all") ? MoneySet.ALL : MoneySet.INITIATIVES,
                ratio(fields, "green"),
                ratio(fields, "amber"));
    }

    private static MilestonePolicy milestones(JsonFields fields) {
        return new MilestonePolicy(fields.count("days"), fields.count("redAbove"));
    }

    private static CoveragePolicy coverage(JsonFields fields) {
        return new CoveragePolicy(
                ratio(fields, "floor"), ratio(fields, "target"), ratio(fields, "green"), ratio(fields, "amber"));
    }

    private static Scenarios scenarios(JsonFields fields) {
        return new Scenarios(ratio(fields, "best"), ratio(fields, "middle"), ratio(fields, "worst"));
    }

    /** Two ratios that are equal are the same, however they are written: 0.80 is 0.8. */
    private static BigDecimal ratio(JsonFields fields, String key) {
        return fields.number(key).stripTrailingZeros();
    }

    private static Measure.Own measure(JsonFields fields) {
        return new Measure.Own(fields.text("id"), fields.text("name"));
    }

    private static Shown shown(JsonFields fields) {
        return new Shown(
                fields.named("amountsIn", unit -> named(AmountUnit.values(), AmountUnit::label, unit)),
                fields.count("decimals"),
                fields.text("savings").equals("negative") ? SavingsSign.NEGATIVE : SavingsSign.POSITIVE);
    }

    private static <T> Optional<T> named(T[] all, Function<T, String> nameOf, String name) {
        return Arrays.stream(all).filter(one -> nameOf.apply(one).equals(name)).findFirst();
    }
}
