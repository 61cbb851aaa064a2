package qipp.documents.submission.json;

import static qipp.documents.json.Json.amount;
import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import qipp.documents.json.Json;
import qipp.documents.json.JsonFields;
import qipp.documents.json.kept.FindingsJson;
import qipp.documents.json.kept.FindingsReading;
import qipp.documents.json.kept.Words;
import qipp.domain.checking.TrackerState;
import qipp.domain.ledger.Account;
import qipp.domain.ledger.SourceSheet;
import qipp.domain.ledger.Tallies;
import qipp.domain.ledger.Tally;
import qipp.domain.merge.selection.Exclusion;
import qipp.domain.merge.selection.MergeInput;

/** A file that is not in the submission: why, and what of rows and pounds is not. */
final class ExclusionsJson {
    private ExclusionsJson() {}

    static Json of(Exclusion exclusion) {
        var total = exclusion.tallies().total();
        return object(
                member("organisation", text(exclusion.organisation())),
                member("sha256", text(exclusion.sha256())),
                member("reason", text(exclusion.reason())),
                member("rows", number(total.rows())),
                member("pounds", amount(total.pounds())),
                member(
                        "accounts",
                        array(List.copyOf(exclusion.tallies().accounts().entrySet()), ExclusionsJson::account)),
                member("findings", array(exclusion.findings(), FindingsJson::of)));
    }

    /** The file as it stood among the inputs. Its Cover is not kept: what it names is known to agree, or not at all. */
    static MergeInput read(JsonFields exclusion) {
        return new MergeInput(
                exclusion.text("sha256"),
                Optional.empty(),
                exclusion.optionalText("organisation"),
                Optional.empty(),
                TrackerState.REJECTED,
                exclusion.objects("findings", FindingsReading::finding),
                Optional.empty(),
                Tallies.sum(exclusion.objects("accounts", ExclusionsJson::tallies).stream()));
    }

    private static Tallies tallies(JsonFields account) {
        var sheet = account.named("sheet", word -> Words.of(SourceSheet.values(), SourceSheet::label, word));
        var tally = new Tally(account.count("rows"), account.amount("pounds"));
        return new Tallies(new TreeMap<>(Map.of(new Account(sheet, account.optionalText("measure")), tally)));
    }

    private static Json account(Map.Entry<Account, Tally> entry) {
        return object(
                member("sheet", text(entry.getKey().sheet().label())),
                member("measure", text(entry.getKey().measure())),
                member("rows", number(entry.getValue().rows())),
                member("pounds", amount(entry.getValue().pounds())));
    }
}
