package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.hemvist.threat.FilledForm.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;

class CoherentAssessmentTest {

    private final FilledForm form = new FilledForm();

    @Test
    void acceptsTheLastDayThatTheLevelAllows() {
        form.validUntil = TODAY.plusDays(14);

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void saysHowLongTheLevelMayHoldAtMost() {
        form.validUntil = TODAY.plusDays(15);

        refused("validUntil", "En bedömning med nivån hög gäller längst till den 4 augusti 2026.");
    }

    @Test
    void refusesADayThatHasPassed() {
        form.validUntil = TODAY.minusDays(1);

        refused("validUntil", "Dagen som bedömningen gäller till har redan passerat.");
    }

    @Test
    void asksWhichNetworksAKnownLinkIsTo() {
        form.networkLink = NetworkLink.KNOWN;

        refused("ownNetworks", "Välj vilka nätverk personen har koppling till.");
    }

    @Test
    void asksForTheLinkWhenNetworksAreChosen() {
        form.ownNetworks = List.of("n1");

        refused("networkLink", "Du har valt nätverk: ange att kopplingen är känd, eller ta bort dem.");
    }

    @Test
    void releasesNoAreaThatIsNotUnsuitable() {
        form.unsuitableAreas = List.of("1280");
        form.releasedAreas = List.of("1280", "2281");

        refused("releasedAreas", "Kommunen kan bara få veta områden som du också har valt som olämpliga områden.");
    }

    @Test
    void namesTheLineOfANumberThatIsWrongButNotTheNumber() {
        assertThatThrownBy(() -> NumberedPersons.read(
                        "actorPersons", "Personer som hotar", "18900101-9802\n\n189001029810", TODAY))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.field()).contains("actorPersons");
                    assertThat(refused.sentence())
                            .startsWith("Personer som hotar, rad 3: Numrets kontrollsiffra stämmer inte.")
                            .doesNotContain("9810");
                });
    }

    @Test
    void takesANumberThatIsWrittenTwiceOnce() {
        assertThat(NumberedPersons.read("actorPersons", "", "189001019802\n18900101-9802\n", TODAY))
                .hasSize(1);
    }

    private void refused(String field, String sentence) {
        assertThatThrownBy(this::check).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.field()).contains(field);
            assertThat(refused.sentence()).isEqualTo(sentence);
        });
    }

    private void check() {
        CoherentAssessment.check(form.form().judgement(), TODAY, TODAY.plusDays(14));
    }
}
