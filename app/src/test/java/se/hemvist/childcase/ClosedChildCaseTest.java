package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.engine.ProcessSubjects;
import se.hemvist.engine.Processes;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.placement.StayAbsconded;

/** What is left to do when a child's case is closed, in whichever way. */
class ClosedChildCaseTest extends ReportedChildren {

    /** What outlives the case, and why. */
    private static final Map<String, String> OUTLIVES = Map.of(
            "HandleMissedDeadline", "what is missed stays missed till the chief has answered for it",
            "ConfirmStay", "where the child lives is kept in the conflict check for as long as it lives there",
            "EndOrExtend", "where the child lives is kept in the conflict check for as long as it lives there");

    /** What is over before the case can be closed, or lives in what is. */
    private static final Map<String, String> WAITED_FOR = Map.ofEntries(
            Map.entry("child-concern", "no case is closed over a report that nobody has weighed"),
            Map.entry("child-event", "nor before somebody has said whether the police may know"),
            Map.entry("prosecutor-opinion", "nor before the prosecutor has the opinion"),
            Map.entry("immediate-custody", "nor while a custody holds; one that fell hears custody-dropped"),
            Map.entry("custody-end", "nor before the child is seen to"),
            Map.entry("care-application", "nor while the court may rule, or before lapsed care is reconsidered"),
            Map.entry("sis-placement", "nor while SiS is asked for a place"),
            Map.entry("care-review", "nor while care goes on, and ends with it"),
            Map.entry("care-restriction", "nor while care goes on, and ends with it"),
            Map.entry("child-intake", "is called by child-placement"),
            Map.entry("child-inquiry", "is called by child-placement"),
            Map.entry("child-closing", "is called, and closes the case"),
            Map.entry("custody-execution", "is called by immediate-custody"),
            Map.entry("custody-submission", "is called by immediate-custody"),
            Map.entry("sis-answer", "is called by sis-placement"));

    @Autowired
    TaskService engineTasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    List<ProcessSubjects> subjects;

    @Autowired
    CasePlacements casePlacements;

    @Autowired
    CareApplications applications;

    @Autowired
    Processes processes;

    @Autowired
    Homes homes;

    @Test
    void letsEveryModelThatIsAboutItOrWhatBelongsToItHearThatItIsOver() {
        var about = subjects.stream()
                .filter(each -> each.getClass().getPackageName().equals("se.hemvist.casework")
                        || each.getClass().getPackageName().startsWith("se.hemvist.childcase"))
                .map(ProcessSubjects::process)
                .filter(process -> !process.startsWith("relative-") && !process.contains("shelter"))
                .collect(Collectors.toSet());
        assertThat(about).contains("child-identity", "immediate-custody", "child-care", "sis-placement");

        assertThat(about)
                .filteredOn(process -> !WAITED_FOR.containsKey(process) && !process.equals("protected-data"))
                .allSatisfy(
                        process -> assertThat(messagesOf(process)).as(process).contains("case-over"));
        assertThat(about).containsAll(WAITED_FOR.keySet());
    }

    private Set<String> messagesOf(String process) {
        var latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(latest.getId()).getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toSet());
    }

    @Test
    void leavesNothingWhenNoInquiryIsOpenedForAChildWhomNobodyKnows() {
        var child = unknown();
        assertThat(open(child)).contains("IdentifyChild");
        assessed(child);

        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));

        leavesNothing(child);
    }

    @Test
    void leavesNothingWhenTheCourtHasNotBeenHeardOfAfterACustodyThatFell() {
        var child = inCourt();
        runsOut(child, matters.openOf(child, "immediate-custody").orElseThrow(), "LVU_APPLICATION");
        act("anna", child, "SettleMissedApplication", Map.of("done", "NEITHER", "reason", "Vi räknade fel."));
        seenTo(child);
        assertThat(open(child)).contains("NoteCourtExamination");
        talked(child);

        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));

        leavesNothing(child);
    }

    @Test
    void leavesNothingWhenNobodyHasSaidWhetherCareWasAppliedForInTime() {
        var child = inCourt();
        runsOut(child, matters.openOf(child, "immediate-custody").orElseThrow(), "LVU_APPLICATION");
        callsOffCustody(child, today, "Nämnden, § 45: hotet är borta.");
        seenTo(child);
        assertThat(open(child)).contains("SettleMissedApplication");
        talked(child);

        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));

        leavesNothing(child);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AssessPreliminarily", "DecideInquiryTime", "InvestigateChild", "DecideChildMeasures"})
    void leavesNothingOfItsBeginningWhenItEndsWithTheCare(String left) {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        if (!left.equals("AssessPreliminarily")) {
            talked(child);
            act("anna", child, "AssessPreliminarily", Map.of("open", "YES", "reason", "Oron har stöd."));
        }
        if (left.equals("DecideInquiryTime")) {
            tells(child, "INQUIRY_TIME");
        }
        if (left.equals("DecideChildMeasures")) {
            inquired(child);
        }
        assertThat(open(child)).contains(left);
        cared(child);

        act("anna", child, "PlanAfterCare", closed("STEPPED_DOWN"));

        leavesNothing(child);
    }

    @Test
    void leavesNothingOfTheCareWhenItEndsAfterTheInquiry() {
        var child = measured();
        cared(child);
        assertThat(open(child)).contains("PlanAfterCare", "CloseChildCase");

        act("anna", child, "CloseChildCase", closed("NO_NEED"));

        leavesNothing(child);
    }

    @Test
    void leavesNothingWhenItEndsWithTheFollowUp() {
        var child = measured();
        cared(child);
        act(
                "anna",
                child,
                "PlanAfterCare",
                Map.of("next", "FOLLOW_UP", "followUpFrom", today.toString(), "reason", "Bor hemma."));

        act(
                "anna",
                child,
                "FollowUpCare",
                Map.of("endedOn", today.toString(), "note", "Det går bra.", "outcome", "GOALS_REACHED"));

        leavesNothing(child);
    }

    @Test
    void leavesNothingOfAnAbscondingThatTheChiefHasNotAcknowledged() {
        var child = measured();
        begins(child, LvuGround.HOME, today);
        tell(new StayAbsconded(UUID.randomUUID().toString(), child.id().toString(), child.tenant(), today));
        act("anna", child, "AlertAbsconding", Map.of("help", "NOTHING", "note", "Gick vid tio."));
        act(
                "anna",
                child,
                "NoteChildFound",
                Map.of("found", "ELSEWHERE", "foundOn", today.toString(), "note", "Hos en vän."));
        act(
                "anna",
                child,
                "HoldReturnTalk",
                Map.of("held", "YES", "heldOn", today.toString(), "note", "Ville hem.", "incident", "NO"));
        assertThat(open(child)).contains("AcknowledgeAbsconding");
        tells(child, "CARE_ENDED");

        act("anna", child, "PlanAfterCare", closed("STEPPED_DOWN"));

        leavesNothing(child);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STEPPED_DOWN", "DEAD"})
    void leavesOnlyWhereTheChildLivesWhenItMovedAndNobodyHandedOver(String outcome) {
        var child = measured();
        begins(child, LvuGround.HOME, today);
        placed(child);
        placed(child);
        assertThat(open(child)).contains("HandOverChild");
        tells(child, "CARE_ENDED");

        act("anna", child, "PlanAfterCare", closed(outcome));

        leavesNothing(child);
    }

    @Test
    void leavesNothingOfAHomeThatIsStillHeld() {
        var child = measured();
        begins(child, LvuGround.HOME, today);
        proposed(child);
        assertThat(open(child)).contains("NoteDirectorsAnswer");
        tells(child, "CARE_ENDED");

        act("anna", child, "PlanAfterCare", closed("STEPPED_DOWN"));

        leavesNothing(child);
    }

    @Test
    void leavesNothingWhenThePoliceHaveNotAnsweredInTime() {
        var child = reported("anna");
        act(
                "anna",
                child,
                "AssessProtection",
                Map.of(
                        "immediate", "SAFE",
                        "reason", "Tryggt.",
                        "askPolice", "YES",
                        "basis", "SOCIAL_TO_POLICE_YOUNG"));
        job(child, "RequestThreatAssessment");
        cared(child);

        act("anna", child, "PlanAfterCare", closed("STEPPED_DOWN"));
        assertThat(reloaded(child).isOpen()).isTrue();
        closingJob(child, "AskFinalAssessment");
        closingJob(child, "FinalAssessmentOverdue");

        leavesNothing(child);
    }

    @Test
    void staysOpenWhileCareThatBeganAfterTheDecisionToCloseGoesOn() {
        var child = measured();
        transaction.executeWithoutResult(status -> processes.start("care-application", applications.of(child)));
        var day = today.toString();
        act("anna", child, "FileApplication", Map.of("outcome", "FILED", "filedOn", day, "ground", "HOME"));
        act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", day));
        act("anna", child, "NoteRuling", Map.of("outcome", "GRANTED", "ruledOn", day, "ground", "HOME"));
        act("anna", child, "CloseChildCase", closed("NO_NEED"));

        act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", day, "begunOn", day));
        assertThat(reloaded(child).isOpen()).isTrue();
        tells(child, "CARE_ENDED");

        leavesNothing(child);
    }

    @Test
    void isNotClosedOverCareThatGoesOn() {
        var child = measured();
        begins(child, LvuGround.HOME, today);

        assertThatThrownBy(() -> act("anna", child, "CloseChildCase", closed("NO_NEED")))
                .hasMessageContaining("Vården pågår");

        assertThat(reloaded(child).isOpen()).isTrue();
    }

    private void closingJob(CaseHead child, String activity) {
        var closing = runtime.createProcessInstanceQuery()
                .processDefinitionKey("child-closing")
                .processInstanceBusinessKey(child.id().toString())
                .singleResult();
        management.executeJob(management
                .createJobQuery()
                .processInstanceId(closing.getId())
                .activityId(activity)
                .singleResult()
                .getId());
    }

    private void leavesNothing(CaseHead child) {
        assertThat(reloaded(child).isOpen()).isFalse();
        assertThat(left(child))
                .extracting(Task::getTaskDefinitionKey)
                .filteredOn(task -> !OUTLIVES.containsKey(task))
                .isEmpty();
    }

    /** Of the case by its number, whatever it is about. */
    private List<Task> left(CaseHead child) {
        return engineTasks
                .createTaskQuery()
                .processVariableValueEquals("caseNumber", child.number())
                .list();
    }

    private static Map<String, ?> closed(String outcome) {
        return Map.of("next", "CLOSE", "outcome", outcome, "reason", "Andra insatser.");
    }

    private CaseHead unknown() {
        as(
                "anna",
                () -> worklist.start(
                        "child-concern",
                        UUID.randomUUID().toString(),
                        "anna",
                        written(Map.of(
                                "name", "Pojke i blå jacka",
                                "protection", "NONE",
                                "source", "POLICE",
                                "receivedOn", today.toString(),
                                "what", "Sågs med vapen vid stationen."))));
        beginCases();
        return theOnlyOpenCase();
    }

    private void assessed(CaseHead child) {
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        talked(child);
    }

    private void talked(CaseHead child) {
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
    }

    private void inquired(CaseHead child) {
        act(
                "anna",
                child,
                "InvestigateChild",
                Map.of(
                        "youngView", "Vill bort.",
                        "guardianView", "Håller med.",
                        "needs", "Skydd.",
                        "psychiatric", "NO",
                        "measure", "NONE",
                        "proposal", "Inget mer."));
    }

    /** The inquiry has come to nothing, and the case could be closed. */
    private CaseHead measured() {
        var child = reported("anna");
        assessed(child);
        act("anna", child, "AssessPreliminarily", Map.of("open", "YES", "reason", "Oron har stöd."));
        inquired(child);
        act("maria", child, "DecideChildMeasures", Map.of("decision", "NONE", "reason", "Behövs inte."));
        return child;
    }

    private void cared(CaseHead child) {
        begins(child, LvuGround.HOME, today);
        tells(child, "CARE_ENDED");
    }

    /** The court has the custody, and has not said anything. */
    private CaseHead inCourt() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "CUSTODY", "reason", "Akut.", "askPolice", "NO"));
        act(
                "olof",
                child,
                "DecideCustody",
                Map.of("decided", "YES", "decidedOn", today.toString(), "ground", "OWN_CONDUCT", "reason", "Risk."));
        act("anna", child, "NoteExecution", Map.of("executed", "YES", "executedOn", today.toString()));
        act("anna", child, "SubmitToCourt", Map.of("submittedOn", today.toString()));
        act("anna", child, "NoteCourtReceipt", Map.of("receivedOn", today.toString()));
        return child;
    }

    private void seenTo(CaseHead child) {
        act("anna", child, "ReconsiderChild", Map.of("next", "HOME", "place", "NO_PLACE", "reason", "Hotet är borta."));
        act("maria", child, "AcknowledgeCustodyEnd", Map.of("done", "Anna träffar familjen."));
    }

    private void placed(CaseHead child) {
        var placement = proposed(child);
        act(
                "anna",
                child,
                "NoteDirectorsAnswer",
                Map.of("fit", "YES", "answeredOn", today.toString(), "director", "Eva Lind, föreståndare"));
        hand(placement, "maria", "DecidePlacement", Map.of("decision", "APPROVE", "reason", "Det brådskar mycket."));
        hand(placement, "anna", "CarryOutPlacement", Map.of("outcome", "ARRIVED", "arrivedOn", today.toString()));
    }

    private String proposed(CaseHead child) {
        as(
                "anna",
                () -> transaction.execute(status -> {
                    casePlacements.seek(child);
                    return child;
                }));
        var placement = placements.openOf(child.id().toString()).orElseThrow();
        hand(placement, "anna", "SeekHome", Map.of("county", "22", "kind", "HVB", "from", today.toString()));
        hand(placement, "anna", "ChooseHome", Map.of("choice", "RESERVE", "home", home()));
        hand(placement, "anna", "ReadConflictAnswer", Map.of("next", "PROPOSE", "proposal", "Passar."));
        return placement;
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

    /** As on the page: it is shown before it is handed in. */
    private void hand(String placement, String user, String key, Map<String, ?> values) {
        var task = tasks.of(placement).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + key))
                .id();
        as(user, () -> worklist.open(task, user));
        as(user, () -> worklist.handIn(task, user, written(values)));
    }
}
