package qipp.documents.workbook.parts;

/**
 * Says what another part is to a part.
 *
 * @param kind the last word of its type, which is the same in every edition of the standard, such as {@code styles}
 * @param target the name of the other part; of an external one, whatever was written
 */
public record Relationship(String id, String kind, String target, boolean external) {}
