package se.hemvist.threat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is said of the police's own conditions, from the initial analysis on. */
@Component
class ConditionRows {

    private static final String CONTENT = "assessment_conditions.content";

    private final JdbcClient jdbc;
    private final SealedText text;

    ConditionRows(JdbcClient jdbc, SealedText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** The caller holds the assessment's lock, so that two get different numbers. */
    void insert(String assessment, PoliceConditions said, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into assessment_conditions (assessment_id, number, said_by, said_at, content_sealed)
                        select :assessment, count(*) + 1, :by, :at, :content from assessment_conditions
                        where assessment_id = :assessment""")
                .param("assessment", assessment)
                .param("by", by)
                .param("at", AssessmentRows.moment(at))
                .param("content", text.seal(CONTENT, said))
                .update();
    }

    /** After the initial analysis, oldest first. */
    List<Said> since(String assessment) {
        return jdbc.sql("select * from assessment_conditions where assessment_id = ? order by number")
                .param(assessment)
                .query((row, number) -> new Said(
                        text.open(CONTENT, row.getString("content_sealed"), PoliceConditions.class),
                        row.getString("said_by"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Only of an assessment that began with an initial analysis. */
    Said last(ThreatAssessment assessment) {
        return all(assessment)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Nobody has analysed the risk"));
    }

    /** Whether what was said last is something else than what was said before it. */
    boolean haveChanged(ThreatAssessment assessment) {
        var said = all(assessment).map(Said::said).toList();
        return said.size() > 1 && !said.get(said.size() - 1).equals(said.get(said.size() - 2));
    }

    private Stream<Said> all(ThreatAssessment assessment) {
        return Stream.concat(atFirst(assessment), since(assessment.id()).stream());
    }

    private static Stream<Said> atFirst(ThreatAssessment assessment) {
        return assessment.revisions().stream().flatMap(revision -> Stream.ofNullable(revision.conditions())
                .map(said -> new Said(said, revision.assessor(), revision.assessedAt())));
    }

    /** What was said, by whom and when. */
    record Said(PoliceConditions said, String by, Instant at) {}
}
