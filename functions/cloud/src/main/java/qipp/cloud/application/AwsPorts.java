package qipp.cloud.application;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.dynamodb.DynamoTable;
import qipp.cloud.identity.BearerTokens;
import qipp.cloud.s3.S3StoredFiles;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/** The ports in AWS, or in whatever speaks like it: files in S3, the table in DynamoDB, tokens of the issuer. */
public final class AwsPorts {
    private AwsPorts() {}

    /** As the settings say, with the credentials that the process is given. */
    public static Ports of(Settings settings, Clock clock, RandomIds ids) {
        var credentials = DefaultCredentialsProvider.builder().build();
        var dynamodb = connection(settings, settings.dynamodb(), credentials);
        var s3 = connection(settings, settings.s3(), credentials);
        return new Ports(
                DynamoTable.over(dynamodb, settings.table()),
                S3StoredFiles.over(s3, settings.publicS3(), settings.bucket()),
                new BearerTokens(settings.issuer(), clock),
                clock,
                ids::nextUploadId);
    }

    private static AwsConnection connection(
            Settings settings, Optional<URI> endpoint, AwsCredentialsProvider credentials) {
        return new AwsConnection(Region.of(settings.region()), endpoint, credentials, AwsConnection.PATIENCE);
    }
}
