package se.hemvist.threat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.YesNo;

class ReviewAssessmentTest extends AssessmentExample {

    @Test
    void lowersTheLevelOnlyWhenAColleagueAgrees() {
        assessed(requested());
        clock.pass(Duration.ofMinutes(5));
        var later = requested();
        form.level = ThreatLevel.LOW;
        assessed(later);
        steps.deliverAssessment(later);

        assertThat(inEffect.latest(person())).map(AssessmentFact::level).contains(ThreatLevel.HIGH);
        assertThat(events.stream(AssessmentReleased.class)).isEmpty();

        reviewed(later, YesNo.YES, null);

        assertThat(inEffect.latest(person())).map(AssessmentFact::level).contains(ThreatLevel.LOW);
        assertThat(events.stream(AssessmentTookEffect.class)).contains(new AssessmentTookEffect(later));
        assertThat(events.stream(AssessmentReleased.class)).hasSize(1);
        assertThat(steps.reviewAgreed(later)).isTrue();
    }

    @Test
    void refusesAndLogsThatTheAssessorReviews() {
        var id = requested();
        PoliceAtWork.peter();
        assess.submit(id, form.form());

        assertThatThrownBy(() -> review.submit(id, new ReviewAssessment(YesNo.YES, null)))
                .isInstanceOf(Refusal.class);

        assertThat(jdbc.sql("select outcome from access_log where object_id = ? and reason = 'review'")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED");
    }

    @Test
    void replacesWhatItSaidBeforeOnceAColleagueAgrees() {
        var id = requested();
        form.unsuitableAreas = List.of("1280", "2281");
        assessed(id);
        reviewed(id, YesNo.NO, "Malmö är inte olämpligt.");
        var kept = area("2281");

        form.unsuitableAreas = List.of("2281", "0180");
        assessed(id);
        assertThat(areas()).containsExactlyInAnyOrder("1280", "2281", "0180");

        reviewed(id, YesNo.YES, null);
        assertThat(areas()).containsExactlyInAnyOrder("2281", "0180");
        assertThat(area("2281")).isEqualTo(kept);
    }

    @Test
    void showsTheAssessorWhatTheReviewerDidNotAgreeWith() {
        var id = requested();
        assessed(id);
        reviewed(id, YesNo.NO, "Hotet är äldre än så.");

        PoliceAtWork.eva();

        assertThat(assess.shown(id).request()).endsWith("Granskaren håller inte med: Hotet är äldre än så.");
    }

    @Test
    void leavesNothingReadableInTheTables() {
        var id = requested();
        form.actorPersons = somebody().written();
        assessed(id);
        reviewed(id, YesNo.NO, "Kommentar-i-klartext");

        var dump = jdbc.sql("select * from threat_assessment a join assessment_revision r on r.assessment_id = a.id")
                .query()
                .listOfRows()
                .toString();

        assertThat(dump)
                .contains(id)
                .doesNotContain(FilledForm.GROUNDS, "Kommentar", "Anna", "Hotad", "Malmö", "case-of-sundsvall")
                .doesNotContain(number.digits(), number.written(), form.actorPersons)
                .doesNotContain(person().value().toString());
    }
}
