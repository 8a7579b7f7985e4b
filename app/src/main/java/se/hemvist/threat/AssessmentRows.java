package se.hemvist.threat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;
import se.hemvist.person.PersonTokens;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.threat.Course.Choice;
import se.hemvist.threat.Course.Work;
import se.hemvist.threat.ThreatAssessment.Status;

/** Keeps assessments; the rows of their versions are kept by {@link RevisionRows}, their way by {@link CourseRows}. */
@Component
class AssessmentRows {

    /** What this module's tokens and seals of joint persons are for. */
    static final String MODULE = "assessment";

    private static final String REQUEST = "threat_assessment.request";
    static final String PERSON = "threat_assessment.person";

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
                            joint_sealed, request_sealed, requested_at, case_token, work, status)
                        values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        assessment.id(),
                        assessment.caseNumber(),
                        assessment.region().id(),
                        text.seal(PERSON, assessment.person().toString()),
                        tokens.token(MODULE, assessment.joint()),
                        tokens.seal(MODULE, assessment.joint()),
                        text.seal(REQUEST, assessment.request()),
                        moment(assessment.request().at()),
                        caseTokenOf(assessment),
                        assessment.course().work().name(),
                        assessment.status().name())
                .update();
    }

    ThreatAssessment find(String id) {
        return read("where id = ?", id).get(0);
    }

    /** Until the transaction ends nobody else gets hold of it; who waited sees what the first did. */
    ThreatAssessment lock(String id) {
        jdbc.sql("select id from threat_assessment where id = ? for update")
                .param(id)
                .query(String.class)
                .single();
        return find(id);
    }

    /** The assessment that a kommun's case asked for; empty when it never did. */
    Optional<String> ofCase(String caseId) {
        return jdbc.sql("select id from threat_assessment where case_token = ? order by requested_at desc, id limit 1")
                .param(caseToken(caseId))
                .query(String.class)
                .optional();
    }

    Optional<ThreatAssessment> numbered(String caseNumber) {
        return read("where case_number = ?", caseNumber).stream().findFirst();
    }

    /** Of one region, newest first. */
    List<ThreatAssessment> of(Tenant region) {
        return read("where region = ? order by requested_at desc, id", region.id());
    }

    /** What the region has under way about the person, oldest first. */
    List<ThreatAssessment> underWay(Work work, Tenant region, JointId person) {
        return read(
                """
                where work = ? and region = ? and joint_token = ? and over_at is null and case_ended_at is null
                order by requested_at, id""",
                work.name(),
                region.id(),
                tokens.token(MODULE, person));
    }

    /** What any region has under way about any of these persons for a case, by id. */
    List<String> ofCasesAbout(Collection<JointId> persons) {
        return persons.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select id from threat_assessment where work = 'CASE' and joint_token in (:tokens)
                                and over_at is null and case_ended_at is null order by id""")
                        .param(
                                "tokens",
                                persons.stream()
                                        .map(each -> tokens.token(MODULE, each))
                                        .toList())
                        .query(String.class)
                        .list();
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

    /** From now on it is about who the unknown person turned out to be. */
    void identified(ThreatAssessment assessment) {
        jdbc.sql(
                        """
                        update threat_assessment set person_sealed = ?, joint_token = ?, joint_sealed = ?,
                            version = version + 1 where id = ?""")
                .params(
                        text.seal(PERSON, assessment.person().toString()),
                        tokens.token(MODULE, assessment.joint()),
                        tokens.seal(MODULE, assessment.joint()),
                        assessment.id())
                .update();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private void changed(ThreatAssessment assessment) {
        jdbc.sql("update threat_assessment set status = ?, version = version + 1 where id = ?")
                .params(assessment.status().name(), assessment.id())
                .update();
    }

    /** An acute one is found by the person; the case has one assessment that lives as long as it does. */
    private @Nullable String caseTokenOf(ThreatAssessment assessment) {
        var caseId = assessment.request().caseId();
        return caseId == null || assessment.course().work() != Work.CASE ? null : caseToken(caseId);
    }

    private String caseToken(String caseId) {
        return index.token(InformationDomain.POLICE, "threat_assessment.case", caseId);
    }

    private List<ThreatAssessment> read(String condition, Object... params) {
        var rows = jdbc.sql("select * from threat_assessment " + condition)
                .params(params)
                .query((row, number) -> read(row))
                .list();
        return rows.stream()
                .map(assessment -> assessment.with(revisions.of(assessment.id())))
                .toList();
    }

    private ThreatAssessment read(ResultSet row) throws SQLException {
        var chosen = row.getString("chosen");
        var ended = row.getString("case_end_sealed");
        return new ThreatAssessment(
                row.getString("id"),
                row.getString("case_number"),
                new Tenant(row.getString("region")),
                PersonId.of(text.open(PERSON, row.getString("person_sealed"), String.class)),
                tokens.open(MODULE, row.getString("joint_sealed")),
                text.open(REQUEST, row.getString("request_sealed"), Request.class),
                new Course(
                        Work.valueOf(row.getString("work")),
                        instant(row, "anew_at"),
                        instant(row, "seen_at"),
                        chosen == null ? null : Choice.valueOf(chosen),
                        ended == null ? null : text.open(CourseRows.CASE_END, ended, EndedCase.class),
                        instant(row, "case_ended_at"),
                        instant(row, "over_at")),
                Status.valueOf(row.getString("status")),
                List.of());
    }
}
