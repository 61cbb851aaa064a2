/** Ratings with their reasons. */
package qipp.domain.rating;
