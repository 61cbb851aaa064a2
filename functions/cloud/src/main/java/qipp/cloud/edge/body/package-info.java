/** What stands in a body: JSON, read strictly and written plainly. */
package qipp.cloud.edge.body;
