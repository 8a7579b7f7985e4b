package se.hemvist.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePlacements;
import se.hemvist.childcase.care.CareApplications;
import se.hemvist.childcase.inquiry.ChildDecision;
import se.hemvist.childcase.inquiry.ChildMeasure;
import se.hemvist.engine.Processes;
import se.hemvist.placement.PersonPlaced;
import se.hemvist.workspace.Happening;

/** What lets the board place a child, state by state, and what becomes of what is sought when the last of it goes. */
class GroundsForPlacingTest extends ChildCasesAtWork {

    @Autowired
    CareApplications applications;

    @Autowired
    CasePlacements casePlacements;

    @Autowired
    Processes processes;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            nothing                                                                        | no
            custody asked                                                                  | no
            custody asked, custody refused                                                 | no
            custody asked, custody decided                                                 | yes
            custody asked, custody decided, custody called off                             | no
            open measures                                                                  | no
            consent                                                                        | yes
            consent, open measures                                                         | no
            consent, to a home                                                             | yes
            consent, to a home, care ended                                                 | no
            consent, to a home, care ended, consent                                        | yes
            consent, custody asked, custody decided, custody called off                    | yes
            consent, to a home, custody asked, custody decided, custody called off         | yes
            to apply                                                                       | yes
            to apply, application                                                          | yes
            to apply, application, dropped                                                 | no
            to apply, application, filed                                                   | yes
            to apply, application, filed, withdrawn                                        | no
            to apply, application, filed, refused                                          | no
            to apply, application, filed, refused, to apply                                | yes
            to apply, application, filed, granted                                          | yes
            to apply, application, filed, granted, overturned                              | no
            to apply, application, filed, granted, final                                   | yes
            to apply, application, filed, granted, final, lapsed                           | no
            to apply, application, filed, granted, final, lapsed, consent                  | yes
            to apply, application, filed, granted, final, begun                            | yes
            to apply, application, filed, granted, final, begun, application               | yes
            to apply, application, filed, granted, final, begun, application, filed, refused | yes
            to apply, application, filed, granted, final, begun, care ended                | no
            to apply, application, filed, granted, final, begun, care ended, to apply      | yes
            application, filed, granted, to a home                                         | yes
            application, filed, granted, to a home, care ended                             | yes
            application, filed, granted, to a home, overturned                             | no
            custody asked, custody decided, confirmed, filed, granted, final               | yes
            custody asked, custody decided, confirmed, filed, granted, final, begun        | yes
            custody asked, custody decided, confirmed, filed, granted, final, lapsed       | no
            custody asked, custody decided, confirmed, filed, refused                      | no
            application, filed, granted, final, lapsed, custody asked, custody decided     | yes
            application, filed, granted, final, lapsed, custody asked, custody decided, custody called off | no
            application, filed, granted, final, begun, care ended, custody asked, custody decided | yes
            application, filed, granted, final, begun, care ended, custody asked, custody decided, custody called off | no
            """)
    void letTheBoardPlaceTheChild(String course, String carries) {
        var child = opened(today.minusYears(15));

        goes(child, course);

        assertThat(offered(child).contains("SIS_NEEDED")).isEqualTo(carries.equals("yes"));
    }

    @ParameterizedTest(name = "{1}, after {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            custody asked, custody decided                                                 | custody called off
            consent, to a home                                                             | care ended
            to apply, application, filed                                                   | refused
            application, filed, granted                                                    | overturned
            to apply, application, filed, granted, to a home                               | overturned
            to apply, application, filed, granted, final                                   | lapsed
            custody asked, custody decided, confirmed, filed, granted, final               | lapsed
            to apply, application, filed, granted, final, begun                            | care ended
            application, filed, granted, final, lapsed, custody asked, custody decided     | custody called off
            application, filed, granted, final, begun, care ended, custody asked, custody decided | custody called off
            """)
    void letFallWhatIsSoughtWhenTheLastOfThemGoes(String course, String end) {
        var child = opened(today.minusYears(15));
        goes(child, course);
        seeks(child);

        goes(child, end);

        assertThat(matters.openOf(child, "sis-placement")).isEmpty();
        assertThat(placements.openOf(child.id().toString())).isEmpty();
        assertThat(page(child, "anna").timeline())
                .extracting(Happening::what)
                .contains("Inget ger rätt att placera barnet längre: det som söktes är återtaget");
        assertThat(mailed(child)).contains("anna", "maria");
    }

    @ParameterizedTest(name = "{1}, after {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            to apply, application, filed                                      | granted
            application, filed, granted, final                                | begun
            custody asked, custody decided, confirmed, filed, granted, final  | begun
            application, filed, granted, final, begun, application, filed     | refused
            """)
    void letItGoOnWhenOneTakesThePlaceOfAnother(String course, String next) {
        var child = opened(today.minusYears(15));
        goes(child, course);
        seeks(child);

        goes(child, next);

        assertThat(open(child)).contains("NoteSisAnswer");
        assertThat(placements.openOf(child.id().toString())).isPresent();
    }

    @Test
    void letTheBoardApplyToSisOnlyWhileOneIsThere() {
        var child = opened(today.minusYears(15));
        goes(child, "consent, to a home");
        prepares(child);
        goes(child, "care ended");

        assertThatThrownBy(() -> decides(child, "YES")).hasMessageContaining("rätt att placera barnet");
        decides(child, "NO");

        assertThat(matters.openOf(child, "sis-placement")).isEmpty();
    }

    private void seeks(CaseHead child) {
        prepares(child);
        decides(child, "YES");
        as(
                "anna",
                () -> transaction.execute(status -> {
                    casePlacements.seek(child);
                    return child;
                }));
        assertThat(open(child)).contains("NoteSisAnswer");
        assertThat(placements.openOf(child.id().toString())).isPresent();
    }

    private void prepares(CaseHead child) {
        happens(child, "SIS_NEEDED");
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

    private void decides(CaseHead child, String decided) {
        act(
                "olof",
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

    private void goes(CaseHead child, String course) {
        for (var step : course.split(", ")) {
            does(child, step);
        }
    }

    private void does(CaseHead child, String step) {
        var day = today.toString();
        switch (step) {
            case "nothing" -> assertThat(open(child)).isEmpty();
            case "open measures" -> decided(child, ChildMeasure.OPEN_MEASURES);
            case "consent" -> decided(child, ChildMeasure.PLACE_BY_CONSENT);
            case "to apply" -> decided(child, ChildMeasure.APPLY_FOR_CARE);
            case "to a home" ->
                tell(new PersonPlaced(
                        UUID.randomUUID().toString(), child.id().toString(), child.tenant(), "2281", today));
            case "care ended" -> happens(child, "CARE_ENDED");
            case "custody asked" -> happens(child, "CUSTODY");
            case "custody refused" -> act("olof", child, "DecideCustody", Map.of("decided", "NO", "reason", "Nej."));
            case "custody decided" ->
                act(
                        "olof",
                        child,
                        "DecideCustody",
                        Map.of("decided", "YES", "decidedOn", day, "ground", "OWN_CONDUCT", "reason", "Risk."));
            case "custody called off" -> callsOffCustody(child, today, "Nämnden, § 45: hotet är borta.");
            case "confirmed" -> {
                act("anna", child, "NoteExecution", Map.of("executed", "YES", "executedOn", day));
                act("anna", child, "SubmitToCourt", Map.of("submittedOn", day));
                act("anna", child, "NoteCourtReceipt", Map.of("receivedOn", day));
                act("anna", child, "NoteCourtExamination", Map.of("outcome", "CONFIRMED", "examinedOn", day));
            }
            case "application" ->
                transaction.executeWithoutResult(status -> processes.start("care-application", applications.of(child)));
            case "dropped" -> byTheBoard(child, "FileApplication", Map.of("outcome", "DROPPED", "reason", "Samtycke."));
            case "filed" -> {
                act(
                        "anna",
                        child,
                        "FileApplication",
                        Map.of("outcome", "FILED", "filedOn", day, "ground", "OWN_CONDUCT"));
                act("anna", child, "NoteApplicationReceived", Map.of("receivedOn", day));
            }
            case "withdrawn" -> byTheBoard(child, "NoteRuling", Map.of("outcome", "WITHDRAWN", "note", "Samtycke."));
            case "refused" -> act("anna", child, "NoteRuling", Map.of("outcome", "REFUSED", "ruledOn", day));
            case "granted" ->
                act("anna", child, "NoteRuling", Map.of("outcome", "GRANTED", "ruledOn", day, "ground", "OWN_CONDUCT"));
            case "overturned" -> act("anna", child, "NoteFinalJudgment", Map.of("stands", "NO", "finalOn", day));
            case "final" -> act("anna", child, "NoteFinalJudgment", Map.of("stands", "YES", "finalOn", day));
            case "begun" -> act("anna", child, "NoteCareBegun", Map.of("begunOn", day));
            case "lapsed" ->
                runsOut(child, matters.openOf(child, "care-application").orElseThrow(), "LVU_CARE_BEGUN");
            default -> throw new AssertionError("No such step: " + step);
        }
    }

    private void decided(CaseHead child, ChildMeasure measure) {
        journal.add(child, new ChildDecision(measure, "Stöd.", "Behövs.", "maria", Instant.now()));
    }

    private void byTheBoard(CaseHead child, String key, Map<String, ?> values) {
        openTasks(child)
                .filter(each -> each.key().equals(key))
                .forEach(task -> as("anna", () -> {
                    worklist.giveBack(task.id(), "anna");
                    return child;
                }));
        act("olof", child, key, values);
    }
}
