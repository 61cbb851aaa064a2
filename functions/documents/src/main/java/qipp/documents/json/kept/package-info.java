/** What was found, computed and entered, as it leaves the system in JSON and comes back. */
package qipp.documents.json.kept;
