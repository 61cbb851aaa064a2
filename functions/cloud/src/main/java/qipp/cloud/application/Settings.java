package qipp.cloud.application;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qipp.cloud.identity.Issuer;
import qipp.cloud.identity.Issuer.ClaimNames;

/**
 * What differs between two places of the same kind, as the environment says it.
 *
 * @param region of AWS, or what a store that speaks like it takes for one: {@code AWS_REGION}
 * @param bucket with the files: {@code QIPP_BUCKET}
 * @param table of everything else: {@code QIPP_TABLE}
 * @param issuer of the tokens: {@code QIPP_ISSUER}, {@code QIPP_AUDIENCE}, and in {@code QIPP_KEYS} where its keys are
 * @param origins of the pages that may call: {@code QIPP_ORIGINS}, separated by commas; none where it is not given
 * @param s3 where files are, when not in AWS: {@code QIPP_S3_ENDPOINT}
 * @param publicS3 where clients reach the files, when not at the same address: {@code QIPP_S3_PUBLIC_ENDPOINT}
 * @param dynamodb where the table is, when not in AWS: {@code QIPP_DYNAMODB_ENDPOINT}
 */
public record Settings(
        String region,
        String bucket,
        String table,
        Issuer issuer,
        Set<String> origins,
        Optional<URI> s3,
        Optional<URI> publicS3,
        Optional<URI> dynamodb) {
    public Settings {
        origins = Set.copyOf(origins);
    }

    /**
     * The settings of an environment.
     *
     * @throws WrongSettings where something is missing or wrong; it says all of it
     */
    public static Settings of(Map<String, String> environment) {
        var read = new SettingsReading(environment);
        var region = read.text("AWS_REGION", "a region such as eu-west-2", "[a-z0-9-]{2,30}");
        var bucket = read.text("QIPP_BUCKET", "the name of a bucket", "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
        var table = read.text("QIPP_TABLE", "the name of a table", "[A-Za-z0-9_.-]{3,255}");
        var issuer = read.text("QIPP_ISSUER", "the issuer as tokens name it", "\\S{1,500}");
        var audience = read.text("QIPP_AUDIENCE", "the audience as tokens name it", "\\S{1,500}");
        var keys = read.address("QIPP_KEYS", "the address of the issuer's keys");
        var origins = read.origins("QIPP_ORIGINS");
        var s3 = read.optionalAddress("QIPP_S3_ENDPOINT");
        var publicS3 = read.optionalAddress("QIPP_S3_PUBLIC_ENDPOINT");
        var dynamodb = read.optionalAddress("QIPP_DYNAMODB_ENDPOINT");
        read.refuseFaults();
        return new Settings(
                region,
                bucket,
                table,
                new Issuer(issuer, audience, keys, ClaimNames.USUAL),
                origins,
                s3,
                publicS3,
                dynamodb);
    }
}
