package qipp.domain.upload;

/** A file that is kept: where, how large in bytes, and the SHA-256 of its bytes in lower-case hexadecimal. */
public record KeptFile(String key, long size, String sha256) {}
