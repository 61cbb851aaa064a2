package qipp.cloud.application;

import java.time.Clock;
import java.util.function.Supplier;
import qipp.cloud.identity.Tokens;
import qipp.cloud.table.KeyValueTable;
import qipp.domain.keeping.StoredFiles;
import qipp.domain.upload.UploadId;

/**
 * What differs from one place to another: where things are kept, who signs people in, and what the time is.
 *
 * @param uploadIds gives ids that nobody can guess
 */
public record Ports(KeyValueTable table, StoredFiles files, Tokens tokens, Clock clock, Supplier<UploadId> uploadIds) {}
