package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.hemvist.threat.PoliceConditions;

class FourConditionsTest {

    @Test
    void areMetWhenAllFourAre() {
        assertThat(new FourConditions(true, new PoliceConditions(true, true, true)).missing())
                .isEmpty();
    }

    @Test
    void sayWhichIsMissingAndWhatToDo() {
        var conditions = new FourConditions(true, new PoliceConditions(true, false, true));

        assertThat(conditions.missing())
                .hasValue("Insatserna kan inte beviljas än, för villkor saknas: ”Har skrivit under polisens villkor”."
                        + " Be polisen låta personen skriva under och ändra sitt svar.");
    }

    @Test
    void areMissingWhileThePoliceHaveNotAnswered() {
        assertThat(new FourConditions(true, null).missing().orElseThrow())
                .contains("”Motiverad enligt polisen”", "”Är inte bevisperson”");
    }

    @Test
    void areShownAsALineEach() {
        assertThat(new FourConditions(true, new PoliceConditions(true, true, false)).text())
                .isEqualTo(
                        """
                        Samtycke till alla myndigheter: ja
                        Motiverad enligt polisen: ja
                        Har skrivit under polisens villkor: ja
                        Är inte bevisperson: nej""");
    }
}
