/**
 * XML as workbooks have it: elements, attributes, texts and vocabularies, read forwards within limits. There is no
 * document type and no entity of one's own.
 */
package qipp.documents.workbook.xml;
