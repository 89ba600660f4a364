package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.claim.Component;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The flood cost $40 million.|USD",
                "Rivers rise in Lahore and Karachi. The flood cost Rs 40 million.|PKR",
                "Rivers rise in Mumbai and Delhi. The flood cost Rs 40 million.|INR",
                "The ADF came. The flood cost $40 million.|AUD",
                "The Canadian Armed Forces came. The flood cost $40 million.|CAD",
                "The NZDF came. The flood cost $40 million.|NZD",
                "The ADF came. The flood cost US$40 million.|USD",
                "Rivers rise in Toronto and Ottawa. The flood cost $40 million.|CAD",
                "Rivers rise in Queensland and Brisbane. The flood cost $40 million.|AUD",
                "Rivers rise in Auckland and Wellington. The flood cost $40 million.|NZD",
                "Rivers rise in Ohio and Toronto. The flood cost $40 million.|USD",
                "The flood cost P40 million.|PHP"
            })
    void aBareDollarIsThatOfTheForceInTheReport(String text, String currency) {
        assertThat(ShortReport.of(text).figure("40").quantity().unit()).isEqualTo(currency);
    }

    @Test
    void theBorderIsTheOneThatTheReportNames() {
        ShortReport report =
                ShortReport.of("Units went to the Poland-Belarus border. Some 90 soldiers are at the border.");

        assertThat(report.figure("90").places()).containsExactly("Poland-Belarus border");
    }

    @Test
    void agentsOfTheBorderPatrolInTexasAreOnTheBorderWithMexico() {
        ShortReport report =
                ShortReport.of("Border Patrol agents met in Texas. Some 90 soldiers are stationed along the border.");

        assertThat(report.figure("90").places()).containsExactly("US-Mexico border");
    }

    @Test
    void aReportThatKnowsOneComponentMeansItByItsTroops() {
        ShortReport guard = ShortReport.of("The National Guard came. Some 90 soldiers fill sandbags.");
        ShortReport both =
                ShortReport.of("The National Guard came. Active-duty engineers came. Some 90 soldiers fill sandbags.");

        ShortReport mixed = ShortReport.of("Some 90 soldiers came, among them 27 of the National Guard.");

        assertThat(mixed.figure("90").force().component()).isNull();
        assertThat(guard.figure("90").force().component()).isEqualTo(Component.GUARD);
        assertThat(both.figure("90").force().component()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm hit towns in Georgia. Rivers rise in Georgia. Roads in Georgia are closed.|Georgia",
                "The storm hit towns in Georgia. Rivers rise in Georgia. Roads in Alabama, a bridge in Alabama and a dam in Alabama are closed.|",
                "The storm hit several states. Rivers rise in Georgia. Roads in Georgia are closed.|",
                "The storm hit towns in Ohio. Rivers rise in Ohio. Roads in Canada, a bridge in Canada and a dam in Canada are closed.|",
                "The storm hit the Southeast. Rivers rise in Georgia. Roads in Georgia are closed.|"
            })
    void aReportOfSeveralStatesHasNoOnePlace(String text, @Nullable String place) {
        ShortReport report = ShortReport.of(text + " Some 90 soldiers fill sandbags.");

        assertThat(report.figure("90").places()).isEqualTo(place == null ? List.of() : List.of(place));
    }

    @Test
    void aMissionIsProposedByItsNameInItsYears() {
        String text = "Operation Phalanx goes on. Some 90 soldiers patrol.";

        assertThat(ShortReport.of(text).figure("90").mission()).isNull();
        assertThat(ShortReport.undated(text).figure("90").mission()).isEqualTo("phalanx");
    }

    @Test
    void namesOfPersonsWithATitleAreKeptApartFromPlaces() {
        assertThat(ReportNames.in("Gov. Ann Houston met Maj. Leo Tyler-Reed."))
                .containsExactlyInAnyOrder("Houston", "Tyler-Reed");
    }

    @Test
    void aHeadlineTellsWhereHelpGoesAndNotWhoSendsIt() {
        ShortReport report = ShortReport.of("""
                Kenya sends aid to Nepal

                Kenya on Saturday began to help. A quake shook Nepal on Friday.

                Some 40 soldiers are at work.
                """);

        assertThat(report.figure("40").places()).containsExactly("Nepal");
    }
}
