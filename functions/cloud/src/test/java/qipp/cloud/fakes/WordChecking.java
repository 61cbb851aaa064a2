package qipp.cloud.fakes;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import qipp.cloud.files.Bytes;
import qipp.cloud.functions.checking.TrackerChecking;
import qipp.documents.json.Json;
import qipp.documents.json.Sha256;
import qipp.documents.json.kept.CheckJson;
import qipp.domain.checking.CheckedTracker;
import qipp.domain.figures.Figures;
import qipp.domain.figures.InitiativeSavings;
import qipp.domain.figures.MilestoneFigures;
import qipp.domain.figures.MoneyFigures;
import qipp.domain.figures.OutlookFigures;
import qipp.domain.figures.Savings;
import qipp.domain.finding.Code;
import qipp.domain.finding.Finding;
import qipp.domain.ledger.Tallies;
import qipp.domain.money.Pounds;
import qipp.domain.place.Place;
import qipp.domain.programme.Programme;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.AmountUnit;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.SavingsSign;
import qipp.domain.tracker.Tracker;

/** Checks files that hold one word: {@code good}, {@code explain} or {@code bad}, with anything after it. */
public final class WordChecking implements TrackerChecking {
    @Override
    public Checked check(Sent sent, Programme programme, List<Tracker> previousOldestFirst) {
        String word = new String(sent.content().array(), StandardCharsets.UTF_8);
        return new CheckedWord(sent, checked(sent, programme, findings(word)));
    }

    private record CheckedWord(Sent sent, CheckedTracker tracker) implements Checked {
        @Override
        public Json result() {
            return CheckJson.write(sent.fileName(), Sha256.of(sent.content().array()), tracker);
        }

        @Override
        public Optional<Bytes> marked() {
            return Optional.empty();
        }
    }

    private static List<Finding> findings(String word) {
        if (word.startsWith("good")) {
            return List.of();
        }
        Code code = word.startsWith("explain") ? Code.MILESTONE_VANISHED : Code.FILE_NOT_A_WORKBOOK;
        return List.of(Finding.at(Place.WHOLE_FILE, code, "", "", "It says " + code.published() + ".", "Say good."));
    }

    private static CheckedTracker checked(Sent sent, Programme programme, List<Finding> findings) {
        String organisation = sent.asked().organisation().orElse("NCL");
        YearMonth period = sent.asked().period().orElse(SmallProgramme.JUNE);
        return new CheckedTracker(
                Optional.of(programme.id()),
                Optional.of(organisation),
                Optional.of(period),
                findings,
                Optional.of(tracker(programme, organisation, period)),
                Optional.of(figures()),
                List.of(),
                List.of(),
                Tallies.NONE);
    }

    private static Tracker tracker(Programme programme, String organisation, YearMonth period) {
        var cover = new Cover(
                programme.id(),
                organisation,
                period,
                FinanceTo.of(period),
                AmountUnit.POUNDS,
                SavingsSign.POSITIVE,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Tracker(cover, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Figures figures() {
        var initiatives = new InitiativeSavings(
                Savings.NONE, Pounds.ZERO, Pounds.ZERO, Optional.empty(), Optional.empty(), Optional.empty());
        return new Figures(
                0,
                MilestoneFigures.NONE,
                new MoneyFigures(Optional.empty(), initiatives),
                Optional.empty(),
                new OutlookFigures(new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }
}
