package qipp.domain.programme;

import java.math.BigDecimal;

/**
 * How money is rated.
 *
 * @param allRequired whether each organisation has the line ALL
 * @param rated the set that rates an organisation, a group and the region
 * @param green the yield from which a rating is Green
 * @param amber the yield from which it is Amber
 */
public record FinancePolicy(boolean allRequired, MoneySet rated, BigDecimal green, BigDecimal amber) {}
