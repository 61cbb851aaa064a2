package qipp.cloud.table;

/** The key of an item: its partition and its place in it. */
public record Key(String partition, String sort) {}
