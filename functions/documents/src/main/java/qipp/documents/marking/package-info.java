/**
 * Marks findings in a copy of the user's own workbook. The text of a part is changed in the places that a mark needs and
 * is otherwise kept to the character; a part without a mark is kept to the byte.
 */
package qipp.documents.marking;
