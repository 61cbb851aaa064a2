package qipp.documents.submission.json;

import static qipp.documents.json.Json.member;
import static qipp.documents.json.Json.object;
import static qipp.documents.json.Json.orNull;
import static qipp.documents.json.Json.text;
import static qipp.documents.json.Json.time;

import java.util.Optional;
import qipp.documents.json.Json;
import qipp.documents.json.kept.FiguresJson;
import qipp.documents.json.kept.Words;
import qipp.domain.merge.selection.Source;
import qipp.domain.merge.submission.SubmittedOrganisation;
import qipp.domain.tracker.Cover;

/** How an organisation is present, with what its Cover says that its figures and ratings need. */
final class OrganisationsJson {
    private OrganisationsJson() {}

    static Json of(SubmittedOrganisation present) {
        var cover = present.source().map(source -> source.tracker().cover());
        return object(
                member("code", text(present.organisation().code())),
                member("name", text(present.organisation().name())),
                member("presence", text(present.presence().published())),
                member("sha256", text(present.source().map(Source::sha256))),
                member("period", time(cover.map(Cover::period))),
                member("asAt", time(present.source().map(Source::asAt))),
                member("financeTo", text(cover.map(said -> said.financeTo().toString()))),
                member("nilReturn", orNull(cover.map(Cover::nilReturn), Json::truth)),
                member("ownRating", text(ownRating(cover))),
                member(
                        "state",
                        text(present.source().map(source -> source.state().published()))),
                member("figures", orNull(present.figures(), FiguresJson::of)));
    }

    private static Optional<String> ownRating(Optional<Cover> cover) {
        return cover.flatMap(Cover::ownRating).map(Words::capitalised);
    }
}
