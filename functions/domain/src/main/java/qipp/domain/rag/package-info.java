/** Red, amber, green. */
package qipp.domain.rag;
