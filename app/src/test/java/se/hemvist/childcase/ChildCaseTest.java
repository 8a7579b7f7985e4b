package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** A child's case from the report to the end, by the forms that people fill in; jobs and timers are run by hand. */
class ChildCaseTest extends ReportedChildren {

    @Autowired
    CasePlacements casePlacements;

    private final Map<String, ?> unknownChild = Map.of(
            "name", "Pojke i blå jacka",
            "protection", "NONE",
            "source", "POLICE",
            "receivedOn", today.toString(),
            "what", "Sågs med vapen vid stationen.");

    @Test
    void opensACaseWithItsThreeFirstClocks() {
        var child = reported("anna");

        assertThat(child.number()).startsWith("B-");
        assertThat(child.caseworker()).isEqualTo("anna");
        assertThat(running(child))
                .containsExactlyInAnyOrder("CHILD_TALK", "PROTECTION_ASSESSMENT", "PRELIMINARY_ASSESSMENT");
        assertThat(open(child)).containsExactlyInAnyOrder("AssessProtection", "HoldYoungTalk", "AssessPreliminarily");
    }

    @Test
    void addsASecondReportToTheOpenCaseAndWeighsItToo() {
        var child = reported("anna");

        reported("disken");

        assertThat(cases.numbered(child.number())).isPresent();
        assertThat(matters.of(child, "child-concern")).hasSize(2);
        assertThat(open(child).stream().filter("AssessProtection"::equals)).hasSize(2);
        assertThat(open(child).stream().filter("HoldYoungTalk"::equals)).hasSize(1);
    }

    @Test
    void isShownToItsOfficerAndTheChiefAndToNobodyElse() {
        var child = reported("anna");

        assertThat(page(child, "anna").line().phase()).isEqualTo("Förhandsbedömning");
        assertThat(page(child, "maria").parts().toString()).isNotEmpty();
        assertThat(Stream.of("bo", "disken", "olof", "leila"))
                .allSatisfy(user -> assertThat(as(user, () -> childFiles().open(child.number(), actor(user))))
                        .isEmpty());
    }

    @Test
    void closesTheCaseSafelyWhenNoInquiryIsOpened() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));

        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));

        assertThat(reloaded(child).isOpen()).isFalse();
        assertThat(running(child)).isEmpty();
    }

    @Test
    void tellsThePoliceByTheBasisThatTheOfficerChoseAndAsksForTheLastAssessmentAtTheEnd() {
        var child = reported("anna");
        assertThatThrownBy(() -> act(
                        "anna",
                        child,
                        "AssessProtection",
                        Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "YES")))
                .isInstanceOf(RuntimeException.class);

        act(
                "anna",
                child,
                "AssessProtection",
                Map.of(
                        "immediate",
                        "SAFE",
                        "reason",
                        "Tryggt.",
                        "askPolice",
                        "YES",
                        "basis",
                        "SOCIAL_TO_POLICE_YOUNG"));
        runJob("RequestThreatAssessment");
        assertThat(disclosed(child)).containsExactly("threat-assessment SOCIAL_TO_POLICE_YOUNG");
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();
        runJob("AskFinalAssessment");
        runJob("FinalAssessmentOverdue");

        assertThat(disclosed(child))
                .containsExactlyInAnyOrder(
                        "threat-assessment SOCIAL_TO_POLICE_YOUNG", "final-assessment SOCIAL_TO_POLICE_YOUNG");
        assertThat(reloaded(child).isOpen()).isFalse();
    }

    private void runJob(String activity) {
        management.executeJob(
                management.createJobQuery().activityId(activity).singleResult().getId());
    }

    @Test
    void tellsThePoliceOfAnEventOnlyByARightThatSomebodyHasChosen() {
        var child = reported("anna");
        tells(child, "NEW_THREAT");
        assertThatThrownBy(() -> choose(child, "MUNICIPAL_CARE")).isInstanceOf(RuntimeException.class);
        choose(child, "SOCIAL_TO_POLICE_OWN_TASK");
        runJob("TellPolice");
        assertThat(disclosed(child))
                .as("who had never heard of the child is asked to assess the threat")
                .containsExactly("threat-assessment SOCIAL_TO_POLICE_OWN_TASK");

        tells(child, "LEAK");
        choose(child, "SOCIAL_TO_POLICE_CRIME_AGAINST_CHILD");
        runJob("TellPolice");

        assertThat(disclosed(child))
                .containsExactlyInAnyOrder(
                        "threat-assessment SOCIAL_TO_POLICE_OWN_TASK",
                        "case-event SOCIAL_TO_POLICE_CRIME_AGAINST_CHILD");
        assertThat(partOf(child, "Händelser"))
                .contains("Nytt hot", "Uppgifter har läckt", "(polisen vet: Vägt mot barnets bästa.)");
    }

    @Test
    void keepsAnEventInTheCaseWhenNothingLetsThePoliceKnow() {
        var child = reported("anna");
        tells(child, "RELAPSE");

        choose(child, "NONE");

        assertThat(disclosed(child)).isEmpty();
        assertThat(matters.openOf(child, "child-event")).isEmpty();
        assertThat(partOf(child, "Händelser")).contains("stannar i ärendet: Vägt mot barnets bästa.");
    }

    private void choose(CaseHead child, String basis) {
        act("anna", child, "ChooseGroundToTell", Map.of("basis", basis, "reason", "Vägt mot barnets bästa."));
    }

    @Test
    void closesNoCaseOverAReportThatNobodyHasWeighed() {
        var child = reported("anna");
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();

        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));

        assertThat(reloaded(child).isOpen()).isFalse();
    }

    @Test
    void beginsAnewWhenAReportComesWhileTheCaseIsBeingClosed() {
        var child = reported("anna");
        act("anna", child, "AssessProtection", Map.of("immediate", "SAFE", "reason", "Tryggt.", "askPolice", "NO"));
        act("anna", child, "HoldYoungTalk", Map.of("held", "NO", "next", "NO_TALK", "note", "Familjen är bortrest."));
        tells(child, "OPINION");
        act("anna", child, "AssessPreliminarily", Map.of("open", "NO", "reason", "Inget stöd för oron."));
        assertThat(reloaded(child).isOpen()).isTrue();

        reported("anna");

        assertThat(open(child)).contains("AssessProtection", "HoldYoungTalk", "AssessPreliminarily");
        assertThat(running(child)).contains("CHILD_TALK", "PRELIMINARY_ASSESSMENT");
    }

    @Test
    void givesWhoeverMayNotSeeTheCaseAReceiptThatReadsTheSameWithAndWithoutACase() {
        var first = report("disken", "O-1");
        var opened = theOnlyOpenCase();
        var second = report("disken", "O-2");

        assertThat(Stream.of(first, second)).allSatisfy(receipt -> {
            assertThat(receipt.caseNumber()).matches("O-\\w{4}-\\w{2}").isEqualTo(receipt.subject());
            assertThat(tasks.of(receipt.subject())).isEmpty();
            assertThat(worklist.inCase(receipt.caseNumber(), "disken")).isEmpty();
        });
        assertThat(first.toString() + second).doesNotContain(opened.number());
        assertThat(page(opened, "maria").timeline())
                .extracting(Happening::what)
                .contains(
                        "Orosanmälan " + first.caseNumber() + " från skolan",
                        "Orosanmälan " + second.caseNumber() + " från skolan");
    }

    @Test
    void opensACaseOfTheirOwnForAColleagueWhoMayNotKnowThatThereIsOne() {
        var child = reported("anna");

        assertThat(report("anna", "A-2").caseNumber()).isEqualTo(child.number());
        assertThat(report("bo", "B-1").caseNumber())
                .as("the same as for a child without a case")
                .startsWith("B-")
                .isNotEqualTo(child.number());
        assertThat(matters.of(child, "child-concern")).hasSize(2);
    }

    @Test
    void tellsOnlyWhoeverMaySeeBothThatTheChildHasTwoCases() {
        var child = reported("anna");
        var bos = report("bo", "B-1").caseNumber();

        assertThat(partOf(page(child, "maria"), "Samma barn")).contains(bos);
        assertThat(page(child, "anna").parts()).extracting(Part::title).doesNotContain("Samma barn");
        assertThat(page(child, "anna").toString()).doesNotContain(bos);
    }

    @Test
    void keepsTheCaseOpenTillThePoliceHaveBeenAskedWhatTheAssessmentAsksThem() {
        var child = reported("anna");
        act(
                "anna",
                child,
                "AssessProtection",
                Map.of(
                        "immediate",
                        "SAFE",
                        "reason",
                        "Tryggt.",
                        "askPolice",
                        "YES",
                        "basis",
                        "SOCIAL_TO_POLICE_OWN_TASK"));
        assertThat(matters.openOf(child, "child-concern")).isPresent();

        job(child, "RequestThreatAssessment");

        assertThat(matters.openOf(child, "child-concern")).isEmpty();
        assertThat(disclosed(child)).containsExactly("threat-assessment SOCIAL_TO_POLICE_OWN_TASK");
    }

    @Test
    void answersAReportBeforeWhatBeginsWithTheCaseHasBegun() {
        report("disken", "O-1");
        var child = theOnlyOpenCase();

        assertThat(open(child)).isEmpty();
        assertThat(running(child)).containsExactly("PROTECTION_ASSESSMENT");
        beginCases();
        assertThat(open(child)).contains("AssessProtection");
        assertThat(running(child)).contains("CHILD_TALK", "PRELIMINARY_ASSESSMENT");
    }

    @Test
    void takesInAReportAboutAChildWhomNobodyKnowsAndFindsOutWhoItIs() {
        var known = reported("anna").person();
        var unknown = reportedUnknown();
        assertThat(unknown.person()).isNotEqualTo(known);
        assertThatThrownBy(() -> act(
                        "anna",
                        unknown,
                        "AssessProtection",
                        Map.of(
                                "immediate", "SAFE",
                                "reason", "Tryggt.",
                                "askPolice", "YES",
                                "basis", "SOCIAL_TO_POLICE_YOUNG")))
                .isInstanceOf(RuntimeException.class);
        as(
                "anna",
                () -> transaction.execute(status -> {
                    casePlacements.seek(unknown);
                    return unknown;
                }));

        act(
                "anna",
                unknown,
                "IdentifyChild",
                Map.of(
                        "result", "IDENTIFIED",
                        "identityNumber", "189001019802",
                        "name", "Märta Ågren",
                        "protection", "NONE"));

        assertThat(cases.get(unknown.id().toString()).person()).isEqualTo(known);
        assertThat(open(unknown)).contains("AssessProtection").doesNotContain("IdentifyChild");
    }

    @Test
    void keepsAChildWhomNobodyCanIdentifyAsUnknownUntilSomebodyKnowsMore() {
        var child = reportedUnknown();
        refusesIdentity(child, Map.of("result", "STILL_UNKNOWN", "why", " "), "varför");
        assertThat(offered(child)).doesNotContain("IDENTITY_SOUGHT");

        act("anna", child, "IdentifyChild", Map.of("result", "STILL_UNKNOWN", "why", "Ingen har sett barnet igen."));

        assertThat(open(child)).doesNotContain("IdentifyChild");
        assertThat(persons.find(reloaded(child).person()).knownNumber()).isEmpty();
        assertThat(partOf(child, "Anmälan")).contains("Går inte att fastställa. Ingen har sett barnet igen.");
        tells(child, "IDENTITY_SOUGHT");
        assertThat(open(child)).containsOnlyOnce("IdentifyChild");
        assertThat(offered(child)).doesNotContain("IDENTITY_SOUGHT");
    }

    @Test
    void saysInASentenceWhatIsMissingOfWhoTheChildIs() {
        var child = reportedUnknown();
        var number = "189001019802";

        refusesIdentity(child, Map.of("result", "IDENTIFIED", "name", "Märta Ågren", "protection", "NONE"), "numret");
        refusesIdentity(child, identified("189001019803", "Märta Ågren"), "siffra");
        refusesIdentity(child, identified(number, " "), "namn");
        refusesIdentity(
                child, Map.of("result", "IDENTIFIED", "identityNumber", number, "name", "Märta"), "Välj ett svar");

        assertThat(open(child)).contains("IdentifyChild");
        assertThat(persons.find(reloaded(child).person()).knownNumber()).isEmpty();
    }

    private static Map<String, ?> identified(String number, String name) {
        return Map.of("result", "IDENTIFIED", "identityNumber", number, "name", name, "protection", "NONE");
    }

    private void refusesIdentity(CaseHead child, Map<String, ?> values, String sentence) {
        assertThatThrownBy(() -> act("anna", child, "IdentifyChild", values)).hasMessageContaining(sentence);
    }

    private CaseHead reportedUnknown() {
        as("anna", () -> worklist.start("child-concern", UUID.randomUUID().toString(), "anna", written(unknownChild)));
        beginCases();
        return matters.caseOf(
                jdbc.sql("select id from municipal_matter where kind = 'child-concern' order by begun_at desc")
                        .query(UUID.class)
                        .list()
                        .get(0)
                        .toString());
    }
}
