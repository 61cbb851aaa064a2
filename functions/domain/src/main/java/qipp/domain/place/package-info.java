/** Where something stands in what was sent. */
package qipp.domain.place;
