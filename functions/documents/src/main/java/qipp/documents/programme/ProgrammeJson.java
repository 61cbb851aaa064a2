package qipp.documents.programme;

import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.time;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import qipp.documents.json.Json;
import qipp.domain.finding.Code;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.programme.Dates;
import qipp.domain.programme.FinancePolicy;
import qipp.domain.programme.Group;
import qipp.domain.programme.InitiativeLimits;
import qipp.domain.programme.MilestonePolicy;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Scenarios;
import qipp.domain.programme.Shown;
import qipp.domain.programme.Theme;
import qipp.domain.time.FinancialYear;
import qipp.domain.tracker.Measure;

/** Writes a programme as a whole document: with every key, those of which nothing is said too. */
public final class ProgrammeJson {
    private ProgrammeJson() {}

    public static Json of(Programme programme) {
        return object(
                member("format", text("qipp-programme/1")),
                member("id", text(programme.id())),
                member("name", text(programme.name())),
                member("financialYear", text(programme.financialYear().label())),
                member("organisations", array(programme.organisations(), ProgrammeJson::organisation)),
                member("groups", array(programme.groups(), ProgrammeJson::group)),
                member("themes", array(programme.themes(), ProgrammeJson::theme)),
                member("dates", dates(programme.dates())),
                member("initiatives", limits(programme.initiatives())),
                member("finance", finance(programme.finance())),
                member("milestones", milestones(programme.milestones())),
                member("coverage", orNull(programme.coverage(), ProgrammeJson::coverage)),
                member("scenarios", orNull(programme.scenarios(), ProgrammeJson::scenarios)),
                member("measures", array(programme.measures(), ProgrammeJson::measure)),
                member("shown", shown(programme.shown())),
                member("rules", byKey(programme.trial(), Code::published, Json::time)),
                member("tables", array(programme.tables(), TablesJson::of)));
    }

    private static Json organisation(Organisation organisation) {
        return object(
                member("code", text(organisation.code())),
                member("name", text(organisation.name())),
                member("challenge", byKey(organisation.challenge(), FinancialYear::label, Json::amount)),
                member("parts", array(organisation.parts(), Json::text)));
    }

    private static Json group(Group group) {
        return object(
                member("id", text(group.id())),
                member("name", text(group.name())),
                member("organisations", array(group.organisations(), Json::text)));
    }

    private static Json theme(Theme theme) {
        return object(
                member("id", text(theme.id())), member("name", text(theme.name())), member("lead", text(theme.lead())));
    }

    private static Json dates(Dates dates) {
        return object(
                member("from", time(dates.from())),
                member("to", time(dates.to())),
                member("windows", byKey(dates.windows(), Object::toString, ProgrammeJson::window)));
    }

    private static Json window(Dates.Window window) {
        return object(
                member("opens", time(window.opens())),
                member("softDeadline", time(window.softDeadline())),
                member("closes", time(window.closes())));
    }

    private static Json limits(InitiativeLimits limits) {
        return object(member("fewest", count(limits.fewest())), member("most", count(limits.most())));
    }

    private static Json count(OptionalInt count) {
        return count.isPresent() ? number(count.getAsInt()) : Json.NULL;
    }

    private static Json finance(FinancePolicy policy) {
        return object(
                member("all", text(policy.allRequired() ? "required" : "optional")),
                member("rated", text(lowerCase(policy.rated()))),
                member("green", number(policy.green())),
                member("amber", number(policy.amber())));
    }

    private static Json milestones(MilestonePolicy policy) {
        return object(member("days", number(policy.days())), member("redAbove", number(policy.redAbove())));
    }

    private static Json coverage(CoveragePolicy policy) {
        return object(
                member("floor", number(policy.floor())),
                member("target", number(policy.target())),
                member("green", number(policy.green())),
                member("amber", number(policy.amber())));
    }

    private static Json scenarios(Scenarios scenarios) {
        return object(
                member("best", number(scenarios.best())),
                member("middle", number(scenarios.middle())),
                member("worst", number(scenarios.worst())));
    }

    private static Json measure(Measure.Own measure) {
        return object(member("id", text(measure.id())), member("name", text(measure.name())));
    }

    private static Json shown(Shown shown) {
        return object(
                member("amountsIn", text(shown.amountsIn().label())),
                member("decimals", number(shown.decimals())),
                member("savings", text(lowerCase(shown.savings()))));
    }

    private static <K, V> Json byKey(SortedMap<K, V> values, Function<K, String> key, Function<V, Json> json) {
        var members = new TreeMap<String, Json>();
        values.forEach((of, value) -> members.put(key.apply(of), json.apply(value)));
        return new Json.Members(members);
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
