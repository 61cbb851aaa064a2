/** JSON: trackers that come in, and what is kept and what leaves the system. */
package qipp.documents.json;
