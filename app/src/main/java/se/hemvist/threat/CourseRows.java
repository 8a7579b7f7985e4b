package se.hemvist.threat;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.threat.Course.Choice;

/** Keeps where an assessment is on its way; who writes holds its lock or changes one mark only. */
@Component
class CourseRows {

    static final String CASE_END = "threat_assessment.case_end";

    private static final String ESCALATION = "threat_assessment.escalation";

    private static final String CHANGE = "update threat_assessment set version = version + 1, ";

    private final JdbcClient jdbc;
    private final SealedText text;

    CourseRows(JdbcClient jdbc, SealedText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** A new version is asked for. */
    void askAnew(String id, Instant at) {
        jdbc.sql(CHANGE + "anew_at = ? where id = ?")
                .params(AssessmentRows.moment(at), id)
                .update();
    }

    /** The version that was asked for is there. */
    void answered(String id) {
        jdbc.sql(CHANGE + "anew_at = null, chosen = null where id = ?")
                .param(id)
                .update();
    }

    void seen(String id, Instant at) {
        jdbc.sql("update threat_assessment set seen_at = ? where id = ?")
                .params(AssessmentRows.moment(at), id)
                .update();
    }

    void chose(String id, Choice choice) {
        jdbc.sql(CHANGE + "chosen = ? where id = ?").params(choice.name(), id).update();
    }

    /** The first end counts. */
    void caseEnded(String id, EndedCase ended, Instant at) {
        jdbc.sql(CHANGE + "case_end_sealed = ?, case_ended_at = ? where id = ? and case_ended_at is null")
                .params(text.seal(CASE_END, ended), AssessmentRows.moment(at), id)
                .update();
    }

    void over(String id, Instant at) {
        jdbc.sql(CHANGE + "over_at = ? where id = ? and over_at is null")
                .params(AssessmentRows.moment(at), id)
                .update();
    }

    /** What the officer on call did about a late review. */
    void noted(String id, String note) {
        jdbc.sql(CHANGE + "escalation_sealed = ? where id = ?")
                .params(text.seal(ESCALATION, note), id)
                .update();
    }

    void escalated(String id, Instant at) {
        jdbc.sql(CHANGE + "escalated_at = ? where id = ?")
                .params(AssessmentRows.moment(at), id)
                .update();
    }
}
