package qipp.documents.json.twin;

/**
 * A column of a sheet that stands for an array.
 *
 * @param name as the format writes it; of a key that it does not know, the key
 * @param path from a row's object to the column's value, as the end of a pointer
 * @param first a pointer that shows the column: of a key that the format does not know, where it was met first
 */
record JsonColumn(String name, String path, String first) {}
