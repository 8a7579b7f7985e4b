package se.hemvist.threat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what kommuner have reported in their cases. */
@Component
class EventRows {

    private static final String CONTENT = "assessment_event.content";

    private final JdbcClient jdbc;
    private final SealedText text;

    EventRows(JdbcClient jdbc, SealedText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    /** The caller holds the assessment's lock, so that two get different numbers. */
    void insert(String assessment, ReportedEvent event, Instant at) {
        jdbc.sql(
                        """
                        insert into assessment_event (assessment_id, number, reported_at, content_sealed)
                        select :assessment, count(*) + 1, :at, :content from assessment_event
                        where assessment_id = :assessment""")
                .param("assessment", assessment)
                .param("at", AssessmentRows.moment(at))
                .param("content", text.seal(CONTENT, event))
                .update();
    }

    /** Oldest first. */
    List<Reported> of(String assessment) {
        return jdbc.sql(
                        "select reported_at, content_sealed from assessment_event where assessment_id = ? order by number")
                .param(assessment)
                .query((row, number) -> new Reported(
                        text.open(CONTENT, row.getString("content_sealed"), ReportedEvent.class),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** An event, and when the police heard of it. */
    record Reported(ReportedEvent event, Instant at) {}
}
