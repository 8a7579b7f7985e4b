package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;
import se.hemvist.home.HomeKind;
import se.hemvist.home.Homes;
import se.hemvist.placement.Placements;
import se.hemvist.workspace.Happening;

/** A place in a home of the state, from the need to the home that SiS assigns; timers are run by hand. */
class SisPlacementTest extends ChildCasesAtWork {

    @Autowired
    Homes homes;

    @Autowired
    Placements placements;

    @Test
    void isOfferedOnlyWhenTheChildIsToBePlacedAndOnceAtATime() {
        var unplaced = opened(today.minusYears(15));
        assertThat(offered(unplaced)).doesNotContain("SIS_NEEDED");

        var child = needed();

        assertThat(open(child)).containsExactly("PrepareSisApplication");
        assertThat(offered(child)).doesNotContain("SIS_NEEDED");
        assertThat(page(child, "anna").line().phase()).isEqualTo("Ansökan till SiS förbereds");
    }

    @Test
    void isDecidedByAnotherAndRecordedAsToldToSis() {
        var child = prepared();
        assertThatThrownBy(() -> decide(child, "anna", "YES")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> decide(child, "leila", "YES")).isInstanceOf(RuntimeException.class);

        decide(child, "olof", "YES");

        assertThat(open(child)).containsExactlyInAnyOrder("NoteSisAnswer", "MakeInterimPlan");
        assertThat(disclosed(child)).containsExactly("care HOME_CARE");
        assertThat(page(child, "maria").documents().toString()).isNotBlank();
    }

    @Test
    void endsWithTheBoardsNo() {
        var child = prepared();

        decide(child, "olof", "NO");

        assertThat(open(child)).isEmpty();
        assertThat(matters.openOf(child, "sis-placement")).isEmpty();
        assertThat(disclosed(child)).isEmpty();
    }

    @Test
    void letsNobodyWaitInTheQueueWithoutAPlan() {
        var child = waiting();
        assertThat(page(child, "maria").line().phase()).isEqualTo("Väntar på plats hos SiS, skyddsplan saknas");
        assertThatThrownBy(() -> answer(child, "QUEUED", Map.of("position", 12)))
                .isInstanceOf(RuntimeException.class);

        job(child, "PlanLate");
        assertThat(mailed(child)).contains("maria", "anna");
        plan(child);
        answer(child, "QUEUED", Map.of("position", 12));

        assertThat(page(child, "anna").line().phase()).isEqualTo("Väntar på plats hos SiS");
        assertThat(page(child, "anna").timeline())
                .extracting(Happening::what)
                .anyMatch(what -> what.startsWith("Barnet står i kö hos SiS, plats 12"));
        assertThat(open(child)).containsExactly("NoteSisAnswer");
    }

    @Test
    void escalatesALongWaitToTheChiefWhoMayWantAnotherPlan() {
        var child = waiting();
        plan(child);

        job(child, "WaitIsLong");
        assertThat(mailed(child)).contains("maria");
        assertThatThrownBy(() -> look(child, "anna", "YES")).isInstanceOf(RuntimeException.class);
        look(child, "maria", "NO");

        assertThat(open(child)).containsExactlyInAnyOrder("NoteSisAnswer", "MakeInterimPlan");
        assertThat(page(child, "anna").line().phase()).contains("skyddsplan saknas");
        plan(child);
        assertThat(page(child, "anna").line().phase()).doesNotContain("saknas");
    }

    @Test
    void hasTheAssignedHomeSoughtAndCheckedAsAnyOther() {
        var child = waiting();
        assertThatThrownBy(() -> answer(child, "ASSIGNED", Map.of("home", "någonstans", "placeFrom", today.toString())))
                .isInstanceOf(RuntimeException.class);

        answer(
                child,
                "ASSIGNED",
                Map.of("home", sisHome(), "placeFrom", today.plusDays(3).toString()));

        var placement = placements.openOf(child.id().toString()).orElseThrow();
        assertThat(tasks.of(placement)).hasSize(1);
        assertThat(open(child)).as("nobody waits any more").isEmpty();
        assertThat(matters.openOf(child, "sis-placement")).isEmpty();
    }

    @Test
    void asksWhyThereIsNoPlace() {
        var child = waiting();
        assertThatThrownBy(() -> answer(child, "REFUSED", Map.of())).isInstanceOf(RuntimeException.class);

        answer(child, "WITHDRAWN", Map.of("note", "Ett HVB tar emot i dag."));

        assertThat(open(child)).isEmpty();
        assertThat(placements.openOf(child.id().toString())).isEmpty();
    }

    @Test
    void letsTheCaseEndOnlyWhenTheBoardHasDecidedOnTheApplication() {
        var child = prepared();
        begins(child, LvuGround.OWN_CONDUCT, today);
        happens(child, "CARE_ENDED");
        assertThatThrownBy(() -> close(child)).hasMessageContaining("SiS");

        decide(child, "olof", "NO");

        close(child);
        assertThat(reloaded(child).isOpen()).isFalse();
    }

    @Test
    void letsTheCaseEndOnlyWhenAPlanWithOthersHasEndedToo() {
        var child = opened(today.minusYears(15));
        begins(child, LvuGround.OWN_CONDUCT, today);
        happens(child, "CARE_ENDED");
        jdbc.sql(
                        """
                        insert into joint_plan (id, case_id, case_number, tenant, kind, begun_at, version)
                        values (?, ?, ?, 'kommun-2281', 'SIP', current_timestamp, 0)""")
                .params(UUID.randomUUID(), child.id(), child.number())
                .update();
        assertThatThrownBy(() -> close(child)).hasMessageContaining("Följ upp och avsluta den först");

        jdbc.sql("update joint_plan set ended_at = current_timestamp where case_id = ?")
                .param(child.id())
                .update();
        close(child);

        assertThat(reloaded(child).isOpen()).isFalse();
    }

    @Test
    void fallsWithTheCustodyUnlessSomethingElseLetsTheBoardPlaceTheChild() {
        var carried = waiting();
        var child = waiting();
        journal.add(
                child, new ChildDecision(ChildMeasure.OPEN_MEASURES, "Stöd hemma.", "Räcker.", "maria", Instant.now()));

        for (var each : List.of(carried, child)) {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new CustodyOver(each.id().toString())));
        }

        assertThat(open(child)).isEmpty();
        assertThat(matters.openOf(child, "sis-placement")).isEmpty();
        assertThat(page(child, "anna").timeline())
                .extracting(Happening::what)
                .anyMatch(what -> what.startsWith("Ansökan till SiS återtagen"));
        assertThat(open(carried)).contains("NoteSisAnswer");
    }

    @Test
    void fallsWhenTheBoardEndsTheCustodyThatAloneCarriedIt() {
        var child = opened(today.minusYears(15));
        happens(child, "CUSTODY");
        act(
                "olof",
                child,
                "DecideCustody",
                Map.of("decided", "YES", "decidedOn", today.toString(), "ground", "OWN_CONDUCT", "reason", "Risk."));
        happens(child, "SIS_NEEDED");
        prepare(child);
        decide(child, "olof", "YES");
        assertThat(open(child)).contains("NoteSisAnswer");

        callsOffCustody(child, today, "Nämnden, § 45: hotet är borta.");

        assertThat(matters.openOf(child, "sis-placement")).isEmpty();
        assertThat(open(child)).doesNotContain("NoteSisAnswer", "MakeInterimPlan");
        assertThat(placements.openOf(child.id().toString())).isEmpty();
    }

    private void close(CaseHead child) {
        act(
                "anna",
                child,
                "PlanAfterCare",
                Map.of("next", "CLOSE", "outcome", "STEPPED_DOWN", "reason", "Andra insatser."));
    }

    private CaseHead needed() {
        var child = opened(today.minusYears(15));
        journal.add(child, new ChildDecision(ChildMeasure.APPLY_FOR_CARE, "SiS.", "Behövs.", "maria", Instant.now()));
        happens(child, "SIS_NEEDED");
        return child;
    }

    private CaseHead prepared() {
        var child = needed();
        prepare(child);
        return child;
    }

    private void prepare(CaseHead child) {
        act(
                "anna",
                child,
                "PrepareSisApplication",
                Map.of(
                        "supervision", "Rymmer.",
                        "needs", "Skola.",
                        "childView", "Vill inte.",
                        "wantedFrom", today.toString()));
    }

    private CaseHead waiting() {
        var child = prepared();
        decide(child, "olof", "YES");
        return child;
    }

    private void decide(CaseHead child, String user, String decided) {
        act(
                user,
                child,
                "DecideSisApplication",
                Map.of(
                        "decided",
                        decided,
                        "decidedOn",
                        today.toString(),
                        "sentBy",
                        "SECURE_MESSAGE",
                        "reason",
                        "Prövat."));
    }

    private void plan(CaseHead child) {
        act(
                "anna",
                child,
                "MakeInterimPlan",
                Map.of(
                        "where", "Jourhem.",
                        "protection", "Två vuxna dygnet runt.",
                        "ifWorse", "Ring 112, sedan socialjouren.",
                        "childView", "Känner sig trygg."));
    }

    private void answer(CaseHead child, String answer, Map<String, ?> more) {
        var values = new HashMap<String, Object>(more);
        values.put("answer", answer);
        values.put("answeredOn", today.toString());
        act("anna", child, "NoteSisAnswer", values);
    }

    private void look(CaseHead child, String user, String planHolds) {
        act(user, child, "HandleLongWait", Map.of("note", "Ringt SiS.", "planHolds", planHolds));
    }

    private String sisHome() {
        return homes.openTo(SUNDSVALL).stream()
                .filter(home -> home.kind() == HomeKind.SIS)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
