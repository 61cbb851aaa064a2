package qipp.domain.entry;

import java.math.BigDecimal;
import qipp.domain.money.Pounds;

/**
 * An amount as it was entered: in pounds to the penny, a saving positive whatever the workbook's convention.
 *
 * @param lastPlace what one unit of its last decimal place is worth, in pounds: 100 for {@code 8.4} in thousands
 * @param ownUnit whether the text carried its unit itself, as {@code £1.4m} does
 */
public record Amount(Pounds pounds, BigDecimal lastPlace, boolean ownUnit) {}
