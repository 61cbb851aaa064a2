package qipp.documents.submission.json;

import static qipp.documents.json.Json.amount;
import static qipp.documents.json.Json.array;
import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.number;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.time;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import qipp.documents.json.CanonicalJson;
import qipp.documents.json.Json;
import qipp.documents.json.Sha256;
import qipp.documents.json.kept.FiguresJson;
import qipp.documents.json.kept.FindingsJson;
import qipp.documents.json.kept.RatingsJson;
import qipp.documents.json.kept.RowsJson;
import qipp.domain.ledger.Account;
import qipp.domain.merge.obstacle.Obstacle;
import qipp.domain.merge.submission.CrossCheck;
import qipp.domain.merge.submission.Ledger;
import qipp.domain.merge.submission.MilestoneNotMet;
import qipp.domain.merge.submission.OrganisationFinding;
import qipp.domain.merge.submission.Row;
import qipp.domain.merge.submission.Submission;
import qipp.domain.merge.submission.SubmissionRows;
import qipp.domain.merge.submission.SubmittedGroup;
import qipp.domain.place.SourceRow;

/**
 * A submission in the format {@code qipp-submission/1}: canonical, and sealed with its own SHA-256 over the document
 * without that key. Every key is there, and null where it does not apply.
 */
public final class SubmissionJson {
    /** The format and its version. */
    public static final String FORMAT = "qipp-submission/1";

    /** The key of the document's own hash. */
    public static final String SEAL = "sha256";

    private static final String NO_HASH = "0".repeat(64);

    private static final int SEAL_LENGTH = end(NO_HASH).length;

    private SubmissionJson() {}

    /** The canonical document with room for its seal, which is its last key; written by every processor. */
    public static byte[] unsealedBytes(Submission submission) {
        return CanonicalJson.bytes(unsealed(submission).with(SEAL, text(NO_HASH)));
    }

    /** Whether canonical bytes end with the hash of the rest of them. */
    public static boolean isSealed(byte[] document) {
        return document.length > SEAL_LENGTH && Arrays.equals(document, new Sealed(document.clone()).bytes());
    }

    /** A canonical document with its seal: all but its end is hashed once, and it is large, so that it is sealed where it stands. */
    public static final class Sealed {
        private final byte[] bytes;
        private final String seal;
        private final String sha256;

        /** Puts the seal into the room for it. */
        public Sealed(byte[] document) {
            var rest = document.length - SEAL_LENGTH;
            var beginning = new Sha256.Beginning(document, rest);
            seal = beginning.endedBy(new byte[] {'}'});
            var end = end(seal);
            sha256 = beginning.endedBy(end);
            System.arraycopy(end, 0, document, rest, end.length);
            bytes = document;
        }

        /** The hash of the document without this key. */
        public String seal() {
            return seal;
        }

        /** The hash of the document with its seal. */
        public String sha256() {
            return sha256;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    private static byte[] end(String sha256) {
        return (",\"" + SEAL + "\":\"" + sha256 + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    /** All that the document says but its own hash. */
    public static Json.Members unsealed(Submission submission) {
        return object(
                member("format", text(FORMAT)),
                member("kind", text(submission.kind().published())),
                member("draftReasons", array(submission.draftReasons(), SubmissionJson::reason)),
                member("programme", text(submission.programme().id())),
                member("programmeSha256", text(submission.programmeSha256())),
                member("period", time(submission.period())),
                member("asAt", time(submission.asAt())),
                member("region", FiguresJson.of(submission.region())),
                member("organisations", array(submission.organisations(), OrganisationsJson::of)),
                member("groups", array(submission.groups(), SubmissionJson::group)),
                member("breakdown", array(submission.breakdown(), FiguresJson::of)),
                member("ratings", array(submission.ratings(), RatingsJson::of)),
                member("milestonesNotMet", array(submission.milestonesNotMet(), SubmissionJson::milestoneNotMet)),
                member("rows", rows(submission.rows())),
                member("findings", array(submission.findings(), SubmissionJson::finding)),
                member("crossChecks", array(submission.crossChecks(), SubmissionJson::crossCheck)),
                member("exclusions", array(submission.exclusions(), ExclusionsJson::of)),
                member("ledger", ledger(submission.ledger())));
    }

    private static Json reason(Obstacle obstacle) {
        return text(obstacle.message());
    }

    private static Json group(SubmittedGroup group) {
        return object(
                member("id", text(group.group().id())),
                member("name", text(group.group().name())),
                member("organisations", array(group.group().organisations(), Json::text)),
                member("figures", FiguresJson.of(group.figures())));
    }

    private static Json milestoneNotMet(MilestoneNotMet late) {
        var milestone = late.milestone();
        return object(
                member("organisation", text(late.organisation())),
                member("part", text(milestone.organisation())),
                member("initiative", text(milestone.initiative().text())),
                member("ref", text(milestone.ref().text())),
                member("milestone", text(milestone.name())),
                member("class", text(late.classified().milestoneClass().published())),
                member("due", time(milestone.firstDue())),
                member("newDate", time(late.classified().expected())),
                member("slippageMonths", orNull(late.slippageMonths(), Json::number)),
                member("slippageWeeks", orNull(late.slippageWeeks(), Json::number)),
                member("reason", text(milestone.reason())),
                member("mitigatingAction", text(milestone.mitigatingAction())),
                member("sheet", text(milestone.source().sheet())),
                member("row", number(milestone.source().number())));
    }

    private static Json rows(SubmissionRows rows) {
        return object(
                member("initiatives", rows(rows.initiatives(), RowsJson::initiative)),
                member("milestones", rows(rows.milestones(), RowsJson::milestone)),
                member("finance", rows(rows.finance(), RowsJson::finance)),
                member("risks", rows(rows.risks(), RowsJson::risk)),
                member("indicators", rows(rows.indicators(), RowsJson::indicator)),
                member("outlook", rows(rows.outlook(), RowsJson::outlook)));
    }

    private static <T> Json rows(List<Row<T>> rows, Function<T, Json.Members> json) {
        return array(rows, row -> json.apply(row.value()).with("organisation", text(row.organisation())));
    }

    private static Json finding(OrganisationFinding found) {
        return FindingsJson.of(found.finding()).with("organisation", text(found.organisation()));
    }

    private static Json crossCheck(CrossCheck check) {
        return object(
                member("kind", text(check.kind().published())),
                member("organisations", array(check.organisations(), Json::text)),
                member("what", text(check.what())),
                member("places", array(check.places(), SubmissionJson::place)),
                member("difference", amount(check.difference())),
                member("message", text(check.message())));
    }

    private static Json place(Row<SourceRow> place) {
        return object(
                member("organisation", text(place.organisation())),
                member("sheet", text(place.value().sheet())),
                member("row", number(place.value().number())));
    }

    private static Json ledger(Ledger ledger) {
        var in = ledger.in().total();
        var out = ledger.out().total();
        var excluded = ledger.excluded().total();
        return object(
                member("rowsIn", number(in.rows())),
                member("rowsOut", number(out.rows())),
                member("rowsExcluded", number(excluded.rows())),
                member("poundsIn", amount(in.pounds())),
                member("poundsOut", amount(out.pounds())),
                member("poundsExcluded", amount(excluded.pounds())),
                member("accounts", array(List.copyOf(ledger.accounts()), account -> account(ledger, account))));
    }

    private static Json account(Ledger ledger, Account account) {
        var in = ledger.in().of(account);
        var out = ledger.out().of(account);
        var excluded = ledger.excluded().of(account);
        return object(
                member("sheet", text(account.sheet().label())),
                member("measure", text(account.measure())),
                member("rowsIn", number(in.rows())),
                member("rowsOut", number(out.rows())),
                member("rowsExcluded", number(excluded.rows())),
                member("poundsIn", amount(in.pounds())),
                member("poundsOut", amount(out.pounds())),
                member("poundsExcluded", amount(excluded.pounds())));
    }
}
