package qipp.domain.rating;

import java.math.BigDecimal;
import qipp.domain.rag.Rating;

/**
 * The smallest change of one input that gives the next better rating; for Green, the next worse.
 *
 * @param by the input that changes
 * @param change pounds to the penny, or a count of milestones
 */
public record Flip(Rating to, String by, BigDecimal change) {}
