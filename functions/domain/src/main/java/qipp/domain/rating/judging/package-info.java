/** What each rule of rating makes of the figures, with its reason in words and what would change it. */
package qipp.domain.rating.judging;
