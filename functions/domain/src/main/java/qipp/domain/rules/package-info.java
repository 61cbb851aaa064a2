/** The catalogue of rules, and the pages that explain them. */
package qipp.domain.rules;
