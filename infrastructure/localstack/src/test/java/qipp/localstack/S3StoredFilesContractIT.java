package qipp.localstack;

import org.junit.jupiter.api.BeforeAll;
import qipp.cloud.s3.StoredFilesContract;
import qipp.domain.keeping.StoredFiles;

class S3StoredFilesContractIT extends StoredFilesContract {
    private static StoredFiles files;

    @BeforeAll
    static void start() {
        files = LocalStack.newBucket("files-contract");
    }

    @Override
    protected StoredFiles files() {
        return files;
    }
}
