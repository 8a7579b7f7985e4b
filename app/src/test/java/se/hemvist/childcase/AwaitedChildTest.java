package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.OpenTask;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** What a child's placement rests on is gone when the home is decided and nobody has said whether the child came there. */
class AwaitedChildTest extends ReportedChildren {

    @Autowired
    Homes homes;

    @Autowired
    Stays stays;

    private String placement = "";

    @Test
    void countsWhereItMayLiveThoughTheCourtLiftsTheCustody() {
        var child = inCustody();
        decided(child);

        lifted(child);

        assertThat(stay().status()).isEqualTo(StayStatus.DECIDED);
        assertThat(stays.inHome(stay().homeId(), today)).extracting(StayRow::id).containsExactly(stay().id());
        assertThat(asked()).extracting(OpenTask::assignee).isEqualTo("anna");
        assertThat(placementTasks(child)).as("nobody looks for another home").isEmpty();
        assertThatThrownBy(() -> reconsider(child, "HOME", "NO_PLACE")).hasMessageContaining("Barnet har en plats");
        assertThatThrownBy(() -> reconsider(child, "WITH_CONSENT", "STAYS")).hasMessageContaining("oklart om barnet");
        reconsider(child, "HOME", "ENDS");

        answer(Map.of("outcome", "CALLED_OFF"));

        assertThat(stays.inHome(stay().homeId(), today)).isEmpty();
        assertThat(tasks.of(placement)).isEmpty();
    }

    @Test
    void isKnownToLiveThereAlsoWhereTheDirectorHasNotAnsweredThatTheHomeIsFit() {
        var child = inCustody();
        decided(child);
        var arrived = Map.of("outcome", "ARRIVED", "arrivedOn", today.toString());
        assertThatThrownBy(() -> answer(arrived)).hasMessageContaining("Föreståndaren");
        lifted(child);

        answer(arrived);

        assertThat(stay().status()).isEqualTo(StayStatus.ONGOING);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("stay")
                        .processInstanceBusinessKey(placement)
                        .count())
                .as("somebody is asked till the stay has ended")
                .isEqualTo(1);
    }

    @Test
    void isSoughtAnotherHomeInCustodyWhenTheDecisionIsTakenBack() {
        var child = inCustody();
        decided(child);
        var first = placement;

        as("maria", () -> transaction.execute(status -> placements.withdraw(first)));

        assertThat(asked().key()).isEqualTo("CarryOutPlacement");
        assertThat(placements.openOf(child.id().toString())).isPresent().get().isNotEqualTo(first);
        assertThat(placementTasks(child)).extracting(OpenTask::key).containsExactly("SeekHome");
    }

    @Test
    void leavesTheCaseToBeClosedWhenAPlacementByConsentIsTakenBack() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "AssessPreliminarily", Map.of("open", "YES", "reason", "Oron har stöd."));
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        act(
                "anna",
                child,
                "InvestigateChild",
                Map.of(
                        "youngView", "Vill bort.",
                        "guardianView", "Håller med.",
                        "needs", "Skydd.",
                        "psychiatric", "NO",
                        "measure", "PLACE_BY_CONSENT",
                        "proposal", "Ett HVB långt bort."));
        act(
                "maria",
                child,
                "DecideChildMeasures",
                Map.of("decision", "PLACE_BY_CONSENT", "measures", "HVB.", "reason", "Behövs."));
        decided(child);
        assertThat(open(child)).doesNotContain("CloseChildCase");

        as("maria", () -> transaction.execute(status -> placements.withdraw(placement)));

        assertThat(open(child)).contains("CloseChildCase");
        assertThat(stay().status()).isEqualTo(StayStatus.DECIDED);
        assertThat(asked().key()).isEqualTo("CarryOutPlacement");
    }

    private CaseHead inCustody() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "CUSTODY", "reason", "Akut.", "askPolice", "NO"));
        act(
                "olof",
                child,
                "DecideCustody",
                Map.of("decided", "YES", "decidedOn", today.toString(), "ground", "OWN_CONDUCT", "reason", "Risk."));
        return child;
    }

    private void lifted(CaseHead child) {
        act("anna", child, "NoteExecution", Map.of("executed", "YES", "executedOn", today.toString()));
        act("anna", child, "SubmitToCourt", Map.of("submittedOn", today.toString()));
        act("anna", child, "NoteCourtReceipt", Map.of("receivedOn", today.toString()));
        act("anna", child, "NoteCourtExamination", Map.of("outcome", "LIFTED", "examinedOn", today.toString()));
    }

    private void reconsider(CaseHead child, String next, String place) {
        act("anna", child, "ReconsiderChild", Map.of("next", next, "place", place, "reason", "Hotet är borta."));
    }

    private void decided(CaseHead child) {
        placement = placements.openOf(child.id().toString()).orElseThrow();
        hand("anna", "SeekHome", Map.of("county", "22", "kind", "HVB", "from", today.toString()));
        hand("anna", "ChooseHome", Map.of("choice", "RESERVE", "home", home()));
        hand("anna", "ReadConflictAnswer", Map.of("next", "PROPOSE", "proposal", "Passar."));
        hand("maria", "DecidePlacement", Map.of("decision", "APPROVE", "reason", "Det brådskar mycket."));
    }

    private void answer(Map<String, ?> values) {
        hand("anna", "CarryOutPlacement", values);
    }

    /** As on the page: it is shown before it is handed in. */
    private void hand(String user, String key, Map<String, ?> values) {
        var task = tasks.of(placement).stream()
                .filter(each -> each.key().equals(key))
                .map(OpenTask::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + key));
        as(user, () -> worklist.open(task, user));
        as(user, () -> worklist.handIn(task, user, written(values)));
    }

    private OpenTask asked() {
        assertThat(tasks.of(placement)).hasSize(1);
        return tasks.of(placement).get(0);
    }

    private StayRow stay() {
        return stays.find(placements.find(placement).stay().orElseThrow()).orElseThrow();
    }

    private String home() {
        return homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken " + UUID.randomUUID(),
                null,
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
    }
}
