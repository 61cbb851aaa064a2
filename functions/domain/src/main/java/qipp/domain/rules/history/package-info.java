/** Rules against the last accepted tracker. */
package qipp.domain.rules.history;
