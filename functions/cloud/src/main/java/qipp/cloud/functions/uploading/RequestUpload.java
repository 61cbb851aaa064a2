package qipp.cloud.functions.uploading;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import qipp.cloud.functions.AboutUpload;
import qipp.cloud.functions.Call;
import qipp.cloud.functions.Inputs;
import qipp.cloud.functions.Scope;
import qipp.domain.keeping.Policies;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.keeping.StoredFiles.Announced;
import qipp.domain.keeping.Uploads;
import qipp.domain.refusal.Faults;
import qipp.domain.upload.FileName;
import qipp.domain.upload.MonthlyReturn;
import qipp.domain.upload.Purpose;
import qipp.domain.upload.Upload;
import qipp.domain.upload.UploadId;
import qipp.domain.upload.UploadState;

/** Gives a link by which exactly the announced file can be put into storage, once, in the next five minutes. */
public final class RequestUpload implements Function<Call<RequestUpload.In>, RequestUpload.Out> {
    static final Duration VALID_FOR = Duration.ofMinutes(5);
    static final long LARGEST = 10L << 20;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Uploads uploads;
    private final StoredFiles files;
    private final OpenPeriods periods;
    private final Clock clock;
    private final Supplier<UploadId> ids;

    public RequestUpload(Uploads uploads, StoredFiles files, Policies policies, Clock clock, Supplier<UploadId> ids) {
        this.uploads = uploads;
        this.files = files;
        this.periods = new OpenPeriods(policies);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Out apply(Call<In> call) {
        In in = call.input();
        refuseFaults(in);
        YearMonth period = Inputs.period(in.period());
        MonthlyReturn of = Scope.ownReturn(call.caller(), period, in.programme(), in.organisation());
        Instant now = clock.instant();
        periods.refuseUnlessOpen(of, now);
        Upload upload = remember(of, in, call.caller().subject(), now);
        var link = files.putLink(upload.key(), announced(upload), now, VALID_FOR);
        return new Out(upload.id().value(), link.method(), link.url(), link.headers(), link.expiresAt());
    }

    private static void refuseFaults(In in) {
        new Faults()
                .unless(Inputs.month(in.period()).isPresent(), "/period", "is a month such as 2012-06")
                .unless(purpose(in).isPresent(), "/purpose", "is submit or check")
                .where(FileName.faultOf(in.fileName()), "/fileName")
                .unless(in.size() >= 1 && in.size() <= LARGEST, "/size", "is 1 to " + LARGEST + " bytes (10 MB)")
                .unless(SHA256.matcher(in.sha256()).matches(), "/sha256", "has 64 hexadecimal digits in lower case")
                .refuse();
    }

    private Upload remember(MonthlyReturn of, In in, String subject, Instant now) {
        UploadId id = ids.get();
        Purpose purpose = purpose(in).orElseThrow();
        var name = new FileName(in.fileName());
        Function<Optional<Integer>, Upload> upload = number -> new Upload(
                id,
                of,
                purpose,
                number,
                name,
                in.size(),
                in.sha256(),
                now,
                now.plus(VALID_FOR),
                subject,
                UploadState.REQUESTED);
        return switch (purpose) {
            case SUBMIT -> uploads.submitted(of, number -> upload.apply(Optional.of(number)));
            case CHECK -> uploads.toCheck(upload.apply(Optional.empty()));
        };
    }

    private static Announced announced(Upload upload) {
        return new Announced(upload.size(), upload.sha256(), upload.fileName().contentType());
    }

    private static Optional<Purpose> purpose(In in) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.published().equals(in.purpose()))
                .findFirst();
    }

    /**
     * The file that is about to be put.
     *
     * @param period the month, such as 2012-06
     * @param purpose submit or check
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal
     * @param programme the caller's; likewise the organisation
     */
    public record In(
            String period,
            String purpose,
            String fileName,
            long size,
            String sha256,
            Optional<String> programme,
            Optional<String> organisation) {}

    /** How to put it: the headers have to be sent as they stand. */
    public record Out(String uploadId, String method, URI url, SortedMap<String, String> headers, Instant expiresAt)
            implements AboutUpload {}
}
