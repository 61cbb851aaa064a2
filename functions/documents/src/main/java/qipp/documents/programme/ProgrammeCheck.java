package qipp.documents.programme;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import qipp.documents.programme.schema.Problems;
import qipp.domain.programme.CoveragePolicy;
import qipp.domain.programme.Group;
import qipp.domain.programme.Organisation;
import qipp.domain.programme.Programme;
import qipp.domain.programme.Table;
import qipp.domain.programme.Theme;
import qipp.domain.reading.text.Nearest;
import qipp.domain.table.TableCheck;
import qipp.domain.tracker.Measure;

/** What a programme says in one place has to fit what it says in others. */
record ProgrammeCheck(Programme programme, Problems problems) {
    void check() {
        unique("/organisations", "code", programme.organisations(), Organisation::code);
        unique("/groups", "id", programme.groups(), Group::id);
        unique("/themes", "id", programme.themes(), Theme::id);
        unique("/themes", "name", programme.themes(), Theme::name);
        unique("/measures", "id", programme.measures(), Measure.Own::id);
        unique("/measures", "name", programme.measures(), Measure.Own::name);
        unique("/tables", "id", programme.tables(), Table::id);
        region();
        groups();
        thresholds("/finance", programme.finance().green(), programme.finance().amber());
        programme.coverage().ifPresent(this::coverage);
        limits();
        tables();
    }

    /** Subjects are paths that begin with the programme's id or an organisation's code. */
    private void region() {
        if (programme.organisation(programme.id()).isPresent()) {
            problems.add("/id", "an organisation has the code " + programme.id());
        }
    }

    private void groups() {
        for (int i = 0; i < programme.groups().size(); i++) {
            var members = programme.groups().get(i).organisations();
            unique("/groups/" + i + "/organisations", "", members, code -> code);
            for (int j = 0; j < members.size(); j++) {
                member("/groups/" + i + "/organisations/" + j, members.get(j));
            }
        }
    }

    private void member(String pointer, String code) {
        if (programme.organisation(code).isEmpty()) {
            var codes =
                    programme.organisations().stream().map(Organisation::code).toList();
            problems.addUnknown(pointer, "there is no organisation " + code, Nearest.to(code, codes));
        }
    }

    private void thresholds(String pointer, BigDecimal green, BigDecimal amber) {
        if (amber.compareTo(green) > 0) {
            problems.add(pointer + "/amber", "expected at most the threshold of Green, " + green.toPlainString());
        }
    }

    private void coverage(CoveragePolicy policy) {
        thresholds("/coverage", policy.green(), policy.amber());
        if (policy.floor().compareTo(policy.target()) > 0) {
            problems.add(
                    "/coverage/floor",
                    "expected at most the target, " + policy.target().toPlainString());
        }
    }

    private void limits() {
        var limits = programme.initiatives();
        if (limits.fewest().isPresent()
                && limits.most().isPresent()
                && limits.fewest().getAsInt() > limits.most().getAsInt()) {
            problems.add(
                    "/initiatives/fewest", "expected at most " + limits.most().getAsInt());
        }
    }

    private void tables() {
        for (int i = 0; i < programme.tables().size(); i++) {
            var pointer = "/tables/" + i;
            new TableCheck(programme)
                    .problems(programme.tables().get(i))
                    .forEach(found -> problems.addUnknown(pointer + found.member(), found.problem(), found.nearest()));
        }
    }

    private <T> void unique(String pointer, String key, List<T> all, Function<T, String> nameOf) {
        var seen = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            var name = nameOf.apply(all.get(i));
            if (!seen.add(name.toUpperCase(Locale.ROOT))) {
                problems.add(pointer + "/" + i + (key.isEmpty() ? "" : "/" + key), "%s is there twice".formatted(name));
            }
        }
    }
}
