/** Rules of the whole savings programme: coverage, limits against the whole, own ratings. */
package qipp.domain.rules.coverage;
