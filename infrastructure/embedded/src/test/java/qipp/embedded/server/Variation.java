package qipp.embedded.server;

import java.util.List;
import java.util.Optional;
import qipp.documents.TrackerFiles;
import qipp.documents.programme.Programmes;
import qipp.documents.template.TrackerWorkbook;
import qipp.domain.checking.Asked;
import qipp.domain.checking.Check;
import qipp.domain.programme.Programme;
import qipp.domain.tracker.Cover;
import qipp.domain.tracker.Tracker;
import qipp.samples.SampleTrackers;

/** Workbooks that say the same and have other bytes, so that each is a file of its own. */
public final class Variation {
    private static final Programme PROGRAMME =
            Programmes.shipped(SampleTrackers.PROGRAMME).orElseThrow().programme();

    private Variation() {}

    /** The workbook of an organisation, prepared by somebody of this name. */
    public static byte[] of(String code, String preparedBy) {
        var tracker = Check.check(
                        TrackerFiles.open(London.workbook(code)),
                        PROGRAMME,
                        Asked.ANYTHING,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())
                .tracker()
                .orElseThrow();
        return TrackerWorkbook.write(with(tracker, preparedBy), PROGRAMME, List.of());
    }

    private static Tracker with(Tracker tracker, String preparedBy) {
        return new Tracker(
                with(tracker.cover(), preparedBy),
                tracker.initiatives(),
                tracker.milestones(),
                tracker.finance(),
                tracker.risks(),
                tracker.indicators(),
                tracker.outlook());
    }

    private static Cover with(Cover cover, String preparedBy) {
        return new Cover(
                cover.programme(),
                cover.organisation(),
                cover.period(),
                cover.financeTo(),
                cover.amountsIn(),
                cover.savingsAre(),
                cover.nilReturn(),
                cover.ownRating(),
                Optional.of(preparedBy),
                cover.signedOffBy(),
                cover.role(),
                cover.signedOffOn());
    }
}
