/** Rules of the years ahead. */
package qipp.domain.rules.outlook;
