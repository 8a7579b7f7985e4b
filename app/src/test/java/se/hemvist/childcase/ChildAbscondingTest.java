package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.hemvist.casework.CaseHead;
import se.hemvist.placement.StayAbsconded;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.workspace.Happening;

/** A child who is gone from its home, through the engine; jobs are run by hand. */
class ChildAbscondingTest extends ChildCasesAtWork {

    @Test
    void alarmsTheOfficerAndTheChiefAtOnceByTaskAndMail() {
        var child = gone();

        assertThat(open(child)).containsExactlyInAnyOrder("AlertAbsconding", "AcknowledgeAbsconding");
        assertThat(page(child, "anna").line().phase()).isEqualTo("Avviket");
        assertThat(mailed(child)).contains("anna", "maria").doesNotContain("bo", "olof");
    }

    @Test
    void asksThePoliceForHelpByTheBasisThatTheOfficerChose() {
        var child = gone();
        assertThatThrownBy(() -> alert(child, Map.of("help", "ASSISTANCE", "note", "Gick vid tio.")))
                .isInstanceOf(RuntimeException.class);

        alert(child, Map.of("help", "ASSISTANCE", "basis", "POLICE_ASSISTANCE", "note", "Gick vid tio."));
        job(child, "RequestPoliceHelp");

        assertThat(disclosed(child)).containsExactly("police-assistance POLICE_ASSISTANCE");
    }

    @Test
    void hasThePoliceAssessAnewOnlyByTheBasisOnWhichTheyKnowTheCase() {
        var unknown = gone();
        job(unknown, "ReassessThreat");
        assertThat(disclosed(unknown)).isEmpty();

        var known = opened(today.minusYears(14));
        journal.add(known, new PoliceAsked("SOCIAL_TO_POLICE_YOUNG", Instant.now()));
        transaction.executeWithoutResult(
                status -> police.request(known, LegalGround.of("SOCIAL_TO_POLICE_YOUNG"), false, "Hot."));
        leaves(known);
        job(known, "ReassessThreat");

        assertThat(disclosed(known))
                .containsExactlyInAnyOrder(
                        "threat-assessment SOCIAL_TO_POLICE_YOUNG", "case-event SOCIAL_TO_POLICE_YOUNG");
    }

    @Test
    void endsWithTheTalkAndTheIncidentWhenTheChildIsFound() {
        var child = gone();
        act("maria", child, "AcknowledgeAbsconding", Map.of("note", "Socialjouren söker."));
        alert(child, Map.of("told", List.of("GUARDIANS"), "help", "NOTHING", "note", "Är hos mormor."));
        job(child, "ReassessThreat");
        act(
                "anna",
                child,
                "NoteChildFound",
                Map.of("found", "BACK", "foundOn", today.toString(), "note", "Kom själv."));
        assertThatThrownBy(() -> talk(child, Map.of("held", "NO", "note", "Vill inte.", "incident", "YES")))
                .isInstanceOf(RuntimeException.class);

        talk(
                child,
                Map.of(
                        "held", "YES",
                        "heldOn", today.toString(),
                        "note", "Var rädd.",
                        "incident", "YES",
                        "incidentNote", "Rapporterat till boendet."));

        assertThat(open(child)).isEmpty();
        assertThat(matters.openOf(child, "child-absconding")).isEmpty();
        assertThat(page(child, "anna").timeline())
                .extracting(Happening::what)
                .anyMatch(what -> what.startsWith("Barnet är tillbaka"))
                .anyMatch(what -> what.contains("händelsen utreds"));
    }

    @Test
    void keepsTheCaseOpenAsLongAsTheChildIsGone() {
        var child = gone();
        begins(child, LvuGround.HOME, today);
        happens(child, "CARE_ENDED");
        act(
                "anna",
                child,
                "PlanAfterCare",
                Map.of("next", "CLOSE", "outcome", "STEPPED_DOWN", "reason", "Andra insatser."));
        assertThat(reloaded(child).isOpen()).isTrue();

        alert(child, Map.of("help", "NOTHING", "note", "Är hos mormor."));
        act(
                "anna",
                child,
                "NoteChildFound",
                Map.of("found", "ELSEWHERE", "foundOn", today.toString(), "note", "Hos mormor."));
        talk(child, Map.of("held", "NO", "note", "Vill inte.", "incident", "NO"));

        assertThat(reloaded(child).isOpen()).isFalse();
    }

    @Test
    void looksOnceForWhoIsGoneAlready() {
        var child = gone();

        leaves(child);

        assertThat(matters.of(child, "child-absconding")).hasSize(1);
    }

    private void alert(CaseHead child, Map<String, ?> values) {
        act("anna", child, "AlertAbsconding", values);
    }

    private void talk(CaseHead child, Map<String, ?> values) {
        act("anna", child, "HoldReturnTalk", values);
    }

    private CaseHead gone() {
        var child = opened(today.minusYears(14));
        leaves(child);
        return child;
    }

    private void leaves(CaseHead child) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new StayAbsconded(UUID.randomUUID().toString(), child.id().toString(), child.tenant(), today)));
    }
}
