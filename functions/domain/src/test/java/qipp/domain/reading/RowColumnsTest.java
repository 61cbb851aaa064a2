package qipp.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static qipp.domain.reading.ReadFindings.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import qipp.domain.money.Pounds;
import qipp.domain.rag.Rating;
import qipp.domain.testing.TrackerSheets;
import qipp.domain.time.FinanceTo;
import qipp.domain.tracker.InitiativeType;
import qipp.domain.tracker.MilestoneStatus;
import qipp.domain.tracker.OutlookLine;
import qipp.domain.tracker.OutlookMeasure;
import qipp.domain.tracker.Ref;

class RowColumnsTest {
    @Test
    void reads_every_column_of_an_initiative() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Initiatives", "I1", "Scheme", "Front door")
                .set("Initiatives", "I1", "Type", "transformational")
                .set("Initiatives", "I1", "Identified", "no")
                .set("Initiatives", "I1", "Recurrent", true)
                .set("Initiatives", "I1", "Lead organisation", "Lambeth")
                .set("Initiatives", "I1", "Executive lead", "E")
                .set("Initiatives", "I1", "Clinical lead", "C")
                .set("Initiatives", "I1", "Project lead", "P")
                .set("Initiatives", "I1", "Finance to", "2012-04")
                .set("Initiatives", "I1", "Best", 1300)
                .set("Initiatives", "I1", "Middle", 1200)
                .set("Initiatives", "I1", "Worst", 900)
                .set("Initiatives", "I1", "Own rating", "green")
                .set("Initiatives", "I1", "Issue", "Late start")
                .set("Initiatives", "I1", "Mitigation", "Two\nshifts"));

        var row = reading.entered().initiatives().getFirst();
        assertThat(reading.findings()).isEmpty();
        assertThat(row.theme().given()).contains("demand");
        assertThat(row.scheme().given()).contains("Front door");
        assertThat(row.type().given()).contains(InitiativeType.TRANSFORMATIONAL);
        assertThat(row.isIdentified()).isFalse();
        assertThat(row.recurrent().given()).contains(true);
        assertThat(row.leadOrganisation().given()).contains("Lambeth");
        assertThat(row.executiveLead().given()).contains("E");
        assertThat(row.clinicalLead().given()).contains("C");
        assertThat(row.projectLead().given()).contains("P");
        assertThat(row.financeTo().given()).contains(FinanceTo.of(YearMonth.of(2012, 4)));
        assertThat(row.best().given())
                .hasValueSatisfying(best -> assertThat(best.pounds()).isEqualTo(Pounds.of(1_300_000)));
        assertThat(row.middle().given())
                .hasValueSatisfying(middle -> assertThat(middle.pounds()).isEqualTo(Pounds.of(1_200_000)));
        assertThat(row.worst().given())
                .hasValueSatisfying(worst -> assertThat(worst.pounds()).isEqualTo(Pounds.of(900_000)));
        assertThat(row.ownRating().given()).contains(Rating.GREEN);
        assertThat(row.issue().given()).contains("Late start");
        assertThat(row.mitigation().given()).contains("Two\nshifts");
    }

    @Test
    void reads_every_column_of_a_milestone() {
        var reading = read(TrackerSheets.withoutFault()
                .set("Milestones", "M2", "Organisation", "Lambeth  PCT")
                .set("Milestones", "M2", "Status", "IN PROGRESS")
                .set("Milestones", "M2", "New date", "Jan-13")
                .set("Milestones", "M2", "Reason", "Contract late")
                .set("Milestones", "M2", "Mitigating action", "Interim contract"));

        var row = reading.entered().milestones().get(1);
        assertThat(reading.findings()).isEmpty();
        assertThat(row.ref().given()).contains(new Ref("M2"));
        assertThat(row.initiative().given()).contains(new Ref("I2"));
        assertThat(row.organisation().given()).contains("Lambeth PCT");
        assertThat(row.milestone().given()).contains("Formulary agreed");
        assertThat(row.status().given()).contains(MilestoneStatus.IN_PROGRESS);
        assertThat(row.completedOn().isBlank()).isTrue();
        assertThat(row.newDate().given()).contains(LocalDate.of(2013, 1, 31));
        assertThat(row.reason().given()).contains("Contract late");
        assertThat(row.mitigatingAction().given()).contains("Interim contract");
    }

    @Test
    void reads_risks_indicators_and_the_outlook() {
        var reading = read(TrackerSheets.withoutFault()
                .add("Risks", "Ref", "Initiative ref", "Theme", "Risk", "Likelihood", "Impact", "Mitigation", "Owner")
                .add("Risks", "R1", "I1", "demand", "Winter", 4, "5", "Beds", "O")
                .add(
                        "Indicators",
                        "Ref",
                        "Initiative ref",
                        "Theme",
                        "Indicator",
                        "Unit",
                        "Baseline",
                        "Target",
                        "Actual")
                .add("Indicators", "K1", "", "drug-costs", "Generic prescribing", "%", 71, new BigDecimal("80.5"), "75")
                .add("Outlook", "Line", "Measure", "2012/13", "Total")
                .add("Outlook", "demand", "Opportunity", 2000, 2000));

        var entered = reading.entered();
        assertThat(reading.findings()).isEmpty();
        assertThat(entered.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.theme().given()).contains("demand");
            assertThat(risk.likelihood().given()).contains(4);
            assertThat(risk.impact().given()).contains(5);
            assertThat(risk.owner().given()).contains("O");
        });
        assertThat(entered.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.initiative().isBlank()).isTrue();
            assertThat(indicator.target().given()).contains(new BigDecimal("80.5"));
        });
        assertThat(entered.outlook()).singleElement().satisfies(line -> {
            assertThat(line.line().given()).contains(new OutlookLine.OfTheme("demand"));
            assertThat(line.measure().given()).contains(OutlookMeasure.OPPORTUNITY);
        });
    }
}
