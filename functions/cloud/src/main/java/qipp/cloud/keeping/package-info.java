/** The domain's collections, as items of the table and files. */
package qipp.cloud.keeping;
