package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.YesNo;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointPersons;
import se.hemvist.processes.ThreatAssessmentSteps;
import se.hemvist.threat.Course.Work;

/** A child under 15 is assessed by what uses and binds a child, and by no scale that is made for adults. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@ContextConfiguration(classes = PoliceAtWork.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
class ChildAssessmentTest {

    private static final String DEBT = "Är skyldig en äldre kille 20 000 kronor.";

    private final IdentityNumber child = PoliceDay.aChild();

    @Autowired
    PoliceDay police;

    @Autowired
    AssessChildThreatForm assessChild;

    @Autowired
    AssessThreatForm assess;

    @Autowired
    ReviewAssessmentForm review;

    @Autowired
    AssessmentRows rows;

    @Autowired
    AssessmentText text;

    @Autowired
    ThreatAssessmentSteps steps;

    @Autowired
    JointPersons joints;

    @Autowired
    PoliceAtWork.Hands clock;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void leave() {
        PoliceAtWork.nobody();
        clock.back();
    }

    @ParameterizedTest
    @CsvSource({"20110720, false", "20110721, false", "20110722, true", "20120101, true", "19900101, false"})
    void isTheFormUntilTheDayTheyAreFifteen(String born, boolean asChild) {
        var id = police.requested(PoliceDay.aCase(), PoliceDay.bornOn(born), false, RequestedFor.OTHER);

        assertThat(steps.assessesChild(id)).isEqualTo(asChild);
    }

    @Test
    void isTheOtherFormFromThatDayWithAllThatStillHolds() {
        var id = police.requested(PoliceDay.aCase(), child, false, RequestedFor.OTHER);
        assessed(id, null);

        clock.pass(Duration.ofDays(365));
        PoliceAtWork.eva();

        assertThat(steps.assessesChild(id)).isFalse();
        assertThat(assess.shown(id).role()).isEqualTo(AssessThreat.Role.CHILD);
        assertThat(assess.shown(id).grounds()).isEqualTo(FilledForm.GROUNDS);
    }

    @Test
    void letsTheReviewerReadTheChildsSituationAndTheKommunNothingOfIt() {
        var id = police.requested(PoliceDay.aCase(), child, false, RequestedFor.OTHER);

        assessed(id, null);
        PoliceAtWork.peter();
        assertThat(review.shown(id).childSituation())
                .isEqualTo("Vem utnyttjar barnet, och till vad: Äldre i nätverket, bär vapen.\nSkulder: " + DEBT);
        police.reviewed(id, YesNo.YES, null);
        PoliceAtWork.nobody();
        steps.deliverAssessment(id);

        assertThat(events.stream(AssessmentReleased.class))
                .extracting(AssessmentReleased::releaseText)
                .containsExactly("Barnet behöver bo i en annan kommun.");
    }

    @Test
    void isATextToPasteWithoutTheScales() {
        var id = police.requested(PoliceDay.aCase(), child, false, RequestedFor.OTHER);
        assessed(id, null);

        var assessment = rows.find(id);
        var written = text.of(assessment, assessment.current(), new AssessedPerson.Shown("Anna Karlsson", "", ""));

        assertThat(written).contains("Skulder:\n" + DEBT).doesNotContain("Avsikt", "Förmåga", "Sårbarhet", "Vapen och");
    }

    @Test
    void comesBackFilledInWhenAColleagueDoesNotAgree() {
        var id = police.requested(PoliceDay.aCase(), child, false, RequestedFor.OTHER);
        assessed(id, null);
        police.reviewed(id, YesNo.NO, "Vem äger skulden?");

        PoliceAtWork.eva();
        var shown = assessChild.shown(id);

        assertThat(shown.comment()).isEqualTo("Vem äger skulden?");
        assertThat(shown.debts()).isEqualTo(DEBT);
        assertThat(shown.validUntil()).isEqualTo(FilledForm.TODAY.plusDays(10));
    }

    @Test
    void saysNothingOfTheChildInTheCopyOfWhoeverMovesAlong() {
        var id = police.requested(PoliceDay.aCase(), child, false, RequestedFor.OTHER);
        var mother = PoliceDay.somebody();

        assessed(id, mother.written());

        assertThat(rows.underWay(Work.COPY, PoliceDay.NORD, joints.jointOf(mother)))
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.current().said().child()).isNull();
                    assertThat(copy.current().said().level()).isEqualTo(ThreatLevel.HIGH);
                });
    }

    private void assessed(String id, @Nullable String family) {
        PoliceAtWork.eva();
        assessChild.shown(id);
        assessChild.submit(
                id,
                new AssessChildThreat(
                        NetworkLink.NOT_CHECKED,
                        List.of(),
                        "Äldre i nätverket, bär vapen.",
                        DEBT,
                        null,
                        " ",
                        null,
                        List.of(),
                        null,
                        AssessThreat.Custody.UNKNOWN,
                        null,
                        null,
                        List.of(),
                        null,
                        family,
                        null,
                        AssessThreat.Imminence.NOW,
                        null,
                        ThreatLevel.HIGH,
                        FilledForm.GROUNDS,
                        List.of(AssessThreat.ProtectiveMeasure.MOVE),
                        Reliability.B,
                        Correctness.TWO,
                        FilledForm.TODAY.plusDays(10),
                        "Barnet behöver bo i en annan kommun.",
                        List.of()));
    }
}
