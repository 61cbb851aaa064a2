/** Rules of refs and initiatives. */
package qipp.domain.rules.initiatives;
