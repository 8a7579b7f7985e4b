package se.hemvist.threat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.person.PersonTokens;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.threat.ThreatAssessment.Request;
import se.hemvist.threat.ThreatAssessment.Status;

/** Keeps assessments; the rows of their versions are kept by {@link RevisionRows}. */
@Component
class AssessmentRows {

    /** What this module's tokens and seals of joint persons are for. */
    static final String MODULE = "assessment";

    private static final String REQUEST = "threat_assessment.request";
    private static final String CASE_END = "threat_assessment.case_end";
    private static final String PERSON = "threat_assessment.person";

    private final JdbcClient jdbc;
    private final PersonTokens tokens;
    private final BlindIndex index;
    private final SealedText text;
    private final RevisionRows revisions;

    AssessmentRows(JdbcClient jdbc, PersonTokens tokens, BlindIndex index, SealedText text, RevisionRows revisions) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.index = index;
        this.text = text;
        this.revisions = revisions;
    }

    void insert(ThreatAssessment assessment) {
        jdbc.sql(
                        """
                        insert into threat_assessment (id, version, case_number, region, person_sealed, joint_token,
                            joint_sealed, request_sealed, requested_at, case_token, status)
                        values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        assessment.id(),
                        assessment.caseNumber(),
                        assessment.region().id(),
                        text.seal(PERSON, assessment.person().toString()),
                        tokens.token(MODULE, assessment.joint()),
                        tokens.seal(MODULE, assessment.joint()),
                        text.seal(REQUEST, assessment.request()),
                        moment(assessment.request().at()),
                        caseToken(assessment.request().caseId()),
                        assessment.status().name())
                .update();
    }

    ThreatAssessment find(String id) {
        return read(id, "");
    }

    /** Until the transaction ends nobody else gets hold of it; who waited sees what the first did. */
    ThreatAssessment lock(String id) {
        return read(id, " for update");
    }

    /** Keeps the version that was handed in. */
    void assessed(ThreatAssessment assessment, Revision revision) {
        revisions.insert(assessment.id(), revision);
        changed(assessment);
    }

    /** Keeps what a colleague thought of the version. */
    void reviewed(ThreatAssessment assessment, Revision revision) {
        revisions.review(assessment.id(), revision);
        changed(assessment);
    }

    void escalated(String id, Instant at) {
        jdbc.sql("update threat_assessment set escalated_at = ?, version = version + 1 where id = ?")
                .params(moment(at), id)
                .update();
    }

    /** The assessment that a kommun's case asked for; empty when it never did. */
    Optional<String> ofCase(String caseId) {
        return jdbc.sql("select id from threat_assessment where case_token = ? order by requested_at desc, id limit 1")
                .param(caseToken(caseId))
                .query(String.class)
                .optional();
    }

    /** From now on a new assessment is asked for. */
    void askAnew(String id) {
        jdbc.sql("update threat_assessment set anew = true, version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    void caseEnded(String id, EndedCase ended, Instant at) {
        jdbc.sql("update threat_assessment set case_end_sealed = ?, case_ended_at = ?, version = version + 1"
                        + " where id = ? and case_ended_at is null")
                .params(text.seal(CASE_END, ended), moment(at), id)
                .update();
    }

    private String caseToken(String caseId) {
        return index.token(InformationDomain.POLICE, "threat_assessment.case", caseId);
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private void changed(ThreatAssessment assessment) {
        jdbc.sql("update threat_assessment set status = ?, version = version + 1 where id = ?")
                .params(assessment.status().name(), assessment.id())
                .update();
    }

    private ThreatAssessment read(String id, String lock) {
        // The versions are read by a statement of their own that starts when the lock is held.
        return jdbc.sql("select * from threat_assessment where id = ?" + lock)
                .param(id)
                .query(this::read)
                .single()
                .with(revisions.of(id));
    }

    private ThreatAssessment read(ResultSet row, int number) throws SQLException {
        return new ThreatAssessment(
                row.getString("id"),
                row.getString("case_number"),
                new Tenant(row.getString("region")),
                PersonId.of(text.open(PERSON, row.getString("person_sealed"), String.class)),
                tokens.open(MODULE, row.getString("joint_sealed")),
                text.open(REQUEST, row.getString("request_sealed"), Request.class),
                Status.valueOf(row.getString("status")),
                List.of());
    }
}
