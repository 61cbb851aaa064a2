/** The ratings of every subject: initiatives, themes, organisations, groups and the region. */
package qipp.domain.rating.subject;
