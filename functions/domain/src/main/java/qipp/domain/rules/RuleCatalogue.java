package qipp.domain.rules;

import java.util.List;
import qipp.domain.rule.Rule;
import qipp.domain.rules.cover.FinanceToNotInYear;
import qipp.domain.rules.cover.NilReturnWithRows;
import qipp.domain.rules.cover.OrganisationDiffers;
import qipp.domain.rules.cover.OrganisationUnknown;
import qipp.domain.rules.cover.PeriodDiffers;
import qipp.domain.rules.cover.ProgrammeDiffers;
import qipp.domain.rules.coverage.CoverageAboveChallenge;
import qipp.domain.rules.coverage.CoverageBelowFloor;
import qipp.domain.rules.coverage.CoverageBelowTarget;
import qipp.domain.rules.coverage.InitiativesExceedAll;
import qipp.domain.rules.coverage.OwnRatingBetter;
import qipp.domain.rules.finance.ActualAfterFinanceTo;
import qipp.domain.rules.finance.FinanceRowMissing;
import qipp.domain.rules.finance.FinanceRowTwice;
import qipp.domain.rules.finance.ForecastInClosedMonth;
import qipp.domain.rules.finance.ForecastWithoutPlan;
import qipp.domain.rules.finance.FullYearDiffers;
import qipp.domain.rules.finance.InitiativeFinanceToAfterCover;
import qipp.domain.rules.finance.MonthMissing;
import qipp.domain.rules.finance.PartsDiffer;
import qipp.domain.rules.finance.PlanWithNilForecast;
import qipp.domain.rules.finance.SignFlipped;
import qipp.domain.rules.finance.TotalDiffers;
import qipp.domain.rules.finance.UnitSlip;
import qipp.domain.rules.initiatives.InitiativeWithoutMilestones;
import qipp.domain.rules.initiatives.InitiativesTooFew;
import qipp.domain.rules.initiatives.InitiativesTooMany;
import qipp.domain.rules.initiatives.RefToNothing;
import qipp.domain.rules.initiatives.RefTwice;
import qipp.domain.rules.milestones.CancelledWithoutReason;
import qipp.domain.rules.milestones.CompleteWithoutDate;
import qipp.domain.rules.milestones.CompletedAfterPeriod;
import qipp.domain.rules.milestones.CompletedButStatus;
import qipp.domain.rules.milestones.CompletedInFuture;
import qipp.domain.rules.milestones.NewDateBeforeDue;

/** Every rule that is run over a tracker that was read. Their order means nothing. */
public final class RuleCatalogue {
    public static final List<Rule> RULES = List.of(
            new ProgrammeDiffers(),
            new OrganisationDiffers(),
            new PeriodDiffers(),
            new OrganisationUnknown(),
            new FinanceToNotInYear(),
            new NilReturnWithRows(),
            new RefTwice(),
            new RefToNothing(),
            new InitiativesTooMany(),
            new InitiativesTooFew(),
            new InitiativeWithoutMilestones(),
            new CoverageBelowFloor(),
            new CoverageBelowTarget(),
            new CoverageAboveChallenge(),
            new OwnRatingBetter(),
            new NewDateBeforeDue(),
            new CompleteWithoutDate(),
            new CompletedButStatus(),
            new CompletedInFuture(),
            new CompletedAfterPeriod(),
            new CancelledWithoutReason(),
            new FinanceRowMissing(),
            new FinanceRowTwice(),
            new MonthMissing(),
            new ActualAfterFinanceTo(),
            new FullYearDiffers(),
            new TotalDiffers(),
            new PartsDiffer(),
            new InitiativeFinanceToAfterCover(),
            new ForecastInClosedMonth(),
            new SignFlipped(),
            new UnitSlip(),
            new PlanWithNilForecast(),
            new ForecastWithoutPlan(),
            new InitiativesExceedAll());

    private RuleCatalogue() {}
}
