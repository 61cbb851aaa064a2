package qipp.documents.submission.addedup;

import static qipp.documents.examples.ExampleFiles.complete;
import static qipp.documents.examples.ExampleFiles.draft;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qipp.documents.json.JsonFields;
import qipp.documents.json.JsonReading;
import qipp.documents.submission.SubmissionFiles;

/**
 * Each figure of each theme, scheme, initiative and part, and of the region, groups and organisations above them, added
 * up again from the rows: money by month and in all, scenarios, milestones by class, coverage and the years to come. And
 * each rating, judged again by those figures.
 */
class BreakdownAddedUpAgainTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_rows_add_up_to_every_figure(long seed) {
        submissions(seed).forEach(submission -> new FiguresAddedUp(submission).check());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_figures_give_every_rating(long seed) {
        submissions(seed).forEach(submission -> new RatingsJudgedAgain(submission).check());
    }

    private static Stream<SubmissionAsRead> submissions(long seed) {
        return Stream.of(complete(seed), draft(seed))
                .map(files -> JsonReading.read(files.get(SubmissionFiles.SUBMISSION)))
                .map(document -> new SubmissionAsRead(JsonFields.of(document)));
    }
}
