package qipp.domain.table.entries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import qipp.domain.milestone.ClassifiedMilestone;
import qipp.domain.milestone.Slippage;
import qipp.domain.programme.Group;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Theme;
import qipp.domain.table.shown.TableCell;
import qipp.domain.tracker.Indicator;
import qipp.domain.tracker.Initiative;
import qipp.domain.tracker.Milestone;
import qipp.domain.tracker.Risk;

/** What the rows of each dimension say of themselves. */
final class Attributes {
    static final List<Attribute<Organisation>> ORGANISATION =
            List.of(text("organisation", "Organisation", Organisation::code), text("name", "Name", Organisation::name));

    static final List<Attribute<Group>> GROUP =
            List.of(text("group", "Group", Group::id), text("name", "Name", Group::name));

    static final List<Attribute<Theme>> THEME =
            List.of(text("theme", "Theme", Theme::name), optional("lead", "Lead", Theme::lead));

    static final List<Attribute<Listed<Initiative>>> INITIATIVE = List.of(
            text("organisation", "Organisation", Listed::organisation),
            text("ref", "Ref", listed -> listed.row().ref().text()),
            text("initiative", "Initiative", listed -> listed.row().name()),
            optional("theme", "Theme", Attributes::theme),
            optional("scheme", "Scheme", listed -> listed.row().scheme()),
            optional("type", "Type", listed -> listed.row().type().map(Attributes::word)),
            text("identified", "Identified", listed -> yesOrNo(listed.row().identified())),
            optional(
                    "recurrent", "Recurrent", listed -> listed.row().recurrent().map(Attributes::yesOrNo)),
            optional(
                    "leadOrganisation",
                    "Lead organisation",
                    listed -> listed.row().leadOrganisation()),
            optional("executiveLead", "Executive lead", listed -> listed.row().executiveLead()),
            optional("clinicalLead", "Clinical lead", listed -> listed.row().clinicalLead()),
            optional("projectLead", "Project lead", listed -> listed.row().projectLead()),
            optional("issue", "Issue", listed -> listed.row().issue()),
            optional("mitigation", "Mitigation", listed -> listed.row().mitigation()));

    static final List<Attribute<Listed<ClassifiedMilestone>>> MILESTONE_NOT_MET = List.of(
            text("organisation", "Organisation", Listed::organisation),
            new Attribute<>("initiative", "Initiative", Listed::initiativeName),
            text("ref", "Ref", listed -> milestone(listed).ref().text()),
            optional("part", "Part", listed -> milestone(listed).organisation()),
            text("milestone", "Milestone", listed -> milestone(listed).name()),
            text("class", "Class", listed -> listed.row().milestoneClass().published()),
            new Attribute<>(
                    "due", "Due", listed -> new TableCell.Day(milestone(listed).firstDue())),
            new Attribute<>(
                    "newDate",
                    "New date",
                    listed -> TableCell.orBlank(listed.row().expected(), TableCell.Day::new)),
            new Attribute<>("slippageMonths", "Months of slippage", listed -> slippage(listed, Slippage::months)),
            new Attribute<>("slippageWeeks", "Weeks of slippage", listed -> slippage(listed, Slippage::weeks)),
            optional("reason", "Reason", listed -> milestone(listed).reason()),
            optional(
                    "mitigatingAction",
                    "Mitigating action",
                    listed -> milestone(listed).mitigatingAction()));

    static final List<Attribute<Listed<Risk>>> RISK = List.of(
            text("organisation", "Organisation", Listed::organisation),
            new Attribute<>("initiative", "Initiative", Listed::initiativeName),
            text("ref", "Ref", listed -> listed.row().ref().text()),
            optional("theme", "Theme", Attributes::theme),
            text("risk", "Risk", listed -> listed.row().risk()),
            number("likelihood", "Likelihood", listed -> listed.row().likelihood()),
            number("impact", "Impact", listed -> listed.row().impact()),
            number("score", "Score", listed -> score(listed.row())),
            optional("mitigation", "Mitigation", listed -> listed.row().mitigation()),
            optional("owner", "Owner", listed -> listed.row().owner()));

    static final List<Attribute<Listed<Indicator>>> INDICATOR = List.of(
            text("organisation", "Organisation", Listed::organisation),
            new Attribute<>("initiative", "Initiative", Listed::initiativeName),
            text("ref", "Ref", listed -> listed.row().ref().text()),
            optional("theme", "Theme", Attributes::theme),
            text("indicator", "Indicator", listed -> listed.row().indicator()),
            optional("unit", "Unit", listed -> listed.row().unit()),
            decimal("baseline", "Baseline", listed -> listed.row().baseline()),
            decimal("target", "Target", listed -> listed.row().target()),
            decimal("actual", "Actual", listed -> listed.row().actual()));

    private Attributes() {}

    private static Optional<String> theme(Listed<?> listed) {
        return listed.theme().map(Theme::name);
    }

    private static Milestone milestone(Listed<ClassifiedMilestone> listed) {
        return listed.row().milestone();
    }

    private static TableCell slippage(Listed<ClassifiedMilestone> listed, Function<Slippage, Integer> reading) {
        return TableCell.orBlank(listed.row().slippage().map(reading).map(Integer::longValue), TableCell.Count::new);
    }

    /** Likelihood by impact: from 1 to 25. */
    private static Optional<Integer> score(Risk risk) {
        return risk.likelihood().flatMap(likelihood -> risk.impact().map(impact -> likelihood * impact));
    }

    private static String word(Enum<?> constant) {
        var name = constant.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String yesOrNo(boolean truth) {
        return truth ? "yes" : "no";
    }

    private static <T> Attribute<T> text(String name, String heading, Function<T, String> reading) {
        return optional(name, heading, reading.andThen(Optional::of));
    }

    private static <T> Attribute<T> optional(String name, String heading, Function<T, Optional<String>> reading) {
        return new Attribute<>(name, heading, row -> TableCell.text(reading.apply(row)));
    }

    private static <T> Attribute<T> number(String name, String heading, Function<T, Optional<Integer>> reading) {
        return new Attribute<>(
                name,
                heading,
                row -> TableCell.orBlank(reading.apply(row).map(Integer::longValue), TableCell.Count::new));
    }

    private static <T> Attribute<T> decimal(String name, String heading, Function<T, Optional<BigDecimal>> reading) {
        return new Attribute<>(name, heading, row -> TableCell.orBlank(reading.apply(row), TableCell.Decimal::new));
    }
}
