package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import se.hemvist.organisation.SwedishTime;

/**
 * The story from the first call to the closed case, with a mark in every text of all of its forms. Says on the way
 * what each must be answered.
 */
final class WholeStory {

    private final Story story;
    private final Clerk desk;
    private final Clerk malmo;
    private final DataSource database;
    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private String caseNumber = "";

    WholeStory(String base, DataSource database) {
        story = new Story(base, Typed.MARK);
        desk = Clerk.loggedIn(base, "samordnare");
        malmo = Clerk.loggedIn(base, "malmo.handlaggare");
        this.database = database;
    }

    /** The case's number, which is in clear where the case is. */
    String caseNumber() {
        return caseNumber;
    }

    void happens() {
        refusesACaseWithoutConsent();
        story.done(story.openCase(Typed.LEAVER));
        isAssessedAcutelyAndAnalysed();
        isAssessedTwiceAndReviewed();
        isGranted();
        isYellowWhereThePermitEnds();
        isRedWhereTheRivalLives();
        malmoMovesItsOwn();
        isLetThroughByTheDesk();
        isGreenInAFreeHome();
        isPlacedAgainstTheAnswer();
        isClosed();
        somebodyUnknownIsAssessedAtNight();
        leavesADraft();
    }

    private void refusesACaseWithoutConsent() {
        var form = Map.of(
                "identityNumber",
                Typed.REFUSED,
                "name",
                story.text("namn"),
                "protection",
                "NONE",
                "contactSource",
                "SELF",
                "urgency",
                "PLANNED",
                "contactNote",
                story.text("kontakt"),
                "consent",
                "GIVEN",
                "consentSigned",
                today.toString(),
                "consentAuthorities",
                List.of("POLICE"));
        assertThat(Refused.sentence(story.caseworker.start("exit-case", form))).contains("samtycke");
        var misspelt = new HashMap<String, Object>(form);
        misspelt.put("identityNumber", Typed.REFUSED.replaceFirst(".$", "9"));
        Refused.sentence(story.caseworker.start("exit-case", misspelt));
    }

    private void isAssessedAcutelyAndAnalysed() {
        var actors = Map.of("actorPersons", Typed.OTHERS.get(0), "unsuitableAreas", List.of("1280"));
        story.done(story.assessAcuteThreat(actors));
        story.done(story.review("NO"));
        assertThat(story.assessor.shown(story.assessor.task("AssessAcuteThreat"), "grounds"))
                .isEqualTo(story.text("akut"));
        story.done(story.assessAcuteThreat(actors));
        story.done(story.review("YES"));
        story.done(story.analyse());
    }

    private void isAssessedTwiceAndReviewed() {
        story.done(story.assess(threat()));
        Refused.notAllowed(story.assessor.submit(
                story.reviewer.task("ReviewAssessment"), Map.of("agreed", "YES", "comment", story.text("eget"))));
        story.done(story.review("NO"));
        comesFilledIn(story.assessor.task("AssessThreat"));
        story.done(story.assess(threat()));
        story.done(story.review("YES"));
    }

    /** What was written is not written twice, and stands in no variable for that. */
    private void comesFilledIn(String task) {
        var clerk = story.assessor;
        assertThat(clerk.shown(task, "comment")).isEqualTo(story.text("granskning"));
        assertThat(clerk.shown(task, "grounds")).isEqualTo(story.text("grunder"));
        assertThat(clerk.shown(task, "level")).isEqualTo("HIGH");
        assertThat(clerk.shown(task, "actorPersons")).contains(Typed.OTHERS.get(1));
        assertThat(clerk.shown(task, "unsuitableAreas")).contains("1280", "0180");
    }

    private Map<String, Object> threat() {
        var task = story.assessor.task("AssessThreat");
        var form = new HashMap<String, Object>(Map.of(
                "networkLink", "KNOWN",
                "ownNetworks", List.of(story.assessor.option(task, "networks", "Blåklint")),
                "actorPersons", String.join("\n", Typed.OTHERS.subList(0, 2)),
                "actorsInCustody", "NO",
                "withNetworks", true,
                "notTogetherWith", String.join("\n", Typed.OTHERS.subList(2, 4)),
                "unsuitableAreas", List.of("1280", "0180"),
                "releasedAreas", List.of("1280"),
                "measures", List.of("ADVICE", "MOVE")));
        form.putAll(Map.of("family", Typed.FAMILY, "familyNetworksChecked", true));
        form.putAll(Map.of("intent", 3, "capability", 2, "vulnerability", 4, "imminence", "NOW", "trend", "RISING"));
        return form;
    }

    private void isGranted() {
        caseNumber = story.caseworker.shown(story.caseworker.task("HoldMeeting"), "caseNumber");
        story.done(story.meet());
        story.done(story.investigate());
        story.done(story.decideMeasures());
        story.done(story.plan());
    }

    private void isYellowWhereThePermitEnds() {
        reserve("HVB Björkheden (demo)");
        story.turns("Gul");
        story.done(story.next("OTHER_HOME"));
    }

    /** The check waits for the stays' locks, and so for us: until then the answer is there, and is okänd. */
    private void isRedWhereTheRivalLives() {
        HeldStays.during(database, () -> {
            reserve("HVB Talludden (demo)");
            assertThat(story.colour()).isEqualTo("Okänd");
        });
        story.turns("Röd");
        assertThat(story.caseworker.shown(story.caseworker.task("ReadConflictAnswer"), "answer"))
                .isEqualTo("Röd – placera inte. Samordnaren kontaktar dig.");
    }

    private void malmoMovesItsOwn() {
        var situation = desk.task("WorkSituation");
        assertThat(malmo.find("AnswerRequest")).isEmpty();
        Refused.sentence(desk.submit(situation, Map.of("action", "MAY_STAND", "note", story.text("får stå kvar"))));
        story.done(desk.submit(
                situation,
                Map.of(
                        "action",
                        "REQUEST_ACTION",
                        "side",
                        desk.option(situation, "sides", "Malmö"),
                        "phrase",
                        "MOVE_BY_DATE",
                        "note",
                        story.text("anteckning"))));
        var request = malmo.task("AnswerRequest");
        assertThat(malmo.shown(request, "phrase")).isEqualTo("Flytta personen till ett annat boende.");
        story.done(malmo.submit(
                request, Map.of("answer", "WILL_MOVE", "by", today.toString(), "reason", story.text("svar"))));
        story.done(malmo.submit(malmo.task("ConfirmMove"), Map.of("movedOn", today.toString())));
        story.turns("Grön");
        story.done(story.next("OTHER_HOME"));
    }

    /** It has read a red answer, so its next check is the desk's to let through. */
    private void isLetThroughByTheDesk() {
        story.done(story.seek("22", "HVB"));
        assertThat(Refused.sentence(story.choose("HVB Måsskär (demo)"))).startsWith("Nästa kontroll i ärendet väntar");
        var page = "/hemvist/kontroller";
        var form = Pattern.compile("action=\"(" + page + "/[^/]+/slapp)\"")
                .matcher(desk.get(page).body());
        assertThat(form.find()).isTrue();
        desk.fill(page, form.group(1), Map.of("more", "1", "note", story.text("släpps fram")));
        assertThat(desk.get(page).body()).contains("Ingen kontroll väntar.");
    }

    private void isGreenInAFreeHome() {
        story.done(story.choose("HVB Måsskär (demo)"));
        story.turns("Grön");
        story.done(story.next("OTHER_HOME"));
    }

    private void isPlacedAgainstTheAnswer() {
        reserve("HVB Stenkulla (demo)");
        story.turns("Röd");
        story.done(story.next("PROPOSE"));
        var task = story.manager.task("DecidePlacement");
        var approval = Map.of("decision", "APPROVE", "reason", story.text("skäl nog"));
        Refused.notAllowed(story.caseworker.submit(task, approval));
        assertThat(story.manager.shown(task, "colour")).isEqualTo("Röd");
        assertThat(Refused.sentence(story.manager.submit(task, Map.of("decision", "APPROVE"))))
                .isEqualTo("Beskedet är rött eller okänt. Skriv varför personen placeras ändå, minst tio tecken.");
        assertThat(notices()).isEqualTo("[]");
        story.done(story.decidePlacement("APPROVE"));
        assertThat(notices()).contains("Sundsvall", "Röd");
    }

    private String notices() {
        var answer = desk.get("/camunda/api/cockpit/plugin/hemvist-desk/default/situations");
        return Clerk.read(answer.body()).path("notices").toString();
    }

    private void isClosed() {
        var clerk = story.caseworker;
        story.done(clerk.submit(
                clerk.task("CarryOutPlacement"),
                Map.of(
                        "outcome",
                        "ARRIVED",
                        "arrivedOn",
                        today.toString(),
                        "toldHome",
                        List.of("NAME", "CARE"),
                        "toldBy",
                        "PHONE")));
        story.done(story.followUp(
                Map.of("next", "CONTINUE", "nextOn", today.plusDays(14).toString())));
        assertThat(Refused.sentence(story.followUp(Map.of("next", "FINISH")))).startsWith("Planen har ändrats");
        story.done(story.followUp(Map.of(
                "next",
                "FINISH",
                "steps",
                List.of(Map.of("state", "DONE"), Map.of("state", "DONE"), Map.of("state", "DROPPED")))));
        story.done(clerk.submit(
                clerk.task("CloseExitCase"),
                Map.of("outcome", "COMPLETED", "aftercare", "YES", "note", story.text("avslut"))));
    }

    private void somebodyUnknownIsAssessedAtNight() {
        var form = new HashMap<String, Object>(Map.of(
                "level",
                "HIGH",
                "holds",
                "HOURS_72",
                "actorPersons",
                Typed.OTHERS.get(3),
                "grounds",
                story.text("natt")));
        assertThat(Refused.sentence(story.assessor.start("acute-assessment", form)))
                .isEqualTo("Skriv personnumret, eller kryssa i att identiteten är okänd.");
        form.put("identityUnknown", true);
        story.done(story.assessor.start("acute-assessment", form));
        story.done(story.review("YES"));
        story.done(story.assessor.submit(
                story.assessor.task("FollowUpAcute"),
                Map.of("next", "FULL", "identityNumber", Typed.THREATENED, "name", story.text("känd"))));
        var full = story.assessor.task("AssessThreat");
        assertThat(story.assessor.shown(full, "identity")).isEqualTo(Typed.THREATENED.replaceFirst("(.{4})$", "-$1"));
        assertThat(story.assessor.shown(full, "grounds")).isEqualTo(story.text("natt"));
    }

    private void leavesADraft() {
        story.done(story.openCase(Typed.NEXT_LEAVER));
        story.done(story.meet());
        var path = "/hemvist/drafts/" + story.caseworker.task("InvestigateNeeds");
        story.done(story.caseworker.put(path, Map.of("housing", story.text("utkast"), "relatives", Typed.NEXT_LEAVER)));
        assertThat(story.caseworker.get(path).body()).contains(Typed.MARK);
    }

    private void reserve(String home) {
        story.done(story.seek("22", "HVB"));
        story.done(story.choose(home));
    }
}
