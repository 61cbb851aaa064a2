package qipp.localstack;

import org.junit.jupiter.api.BeforeAll;
import qipp.cloud.aws.AwsConnection;
import qipp.cloud.s3.LinksContract;
import qipp.domain.keeping.StoredFiles;

class S3LinksContractIT extends LinksContract {
    private static final String BUCKET = "links-contract";

    private static StoredFiles files;

    @BeforeAll
    static void start() {
        files = LocalStack.newBucket(BUCKET);
    }

    @Override
    protected StoredFiles files() {
        return files;
    }

    @Override
    protected AwsConnection connection() {
        return LocalStack.connection();
    }

    @Override
    protected String bucket() {
        return BUCKET;
    }
}
