/** From sheets to a tracker: forgiving about form, strict about meaning. */
package qipp.domain.reading;
