package se.hemvist.threat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.threat.Revision.Review;

/** Keeps the versions of assessments; none is ever overwritten, except for what its review adds. */
@Component
class RevisionRows {

    private static final String CONTENT = "assessment_revision.content";
    private static final String COMMENT = "assessment_revision.comment";

    private final JdbcClient jdbc;
    private final SealedText text;

    RevisionRows(JdbcClient jdbc, SealedText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    void insert(String assessment, Revision revision) {
        var said = revision.said();
        jdbc.sql(
                        """
                        insert into assessment_revision (assessment_id, number, kind, level, valid_until, network_link,
                            reliability, correctness, content_sealed, assessor, assessed_at, effective_at)
                        values (:assessment, :number, :kind, :level, :until, :link, :reliability, :correctness,
                            :content, :assessor, :assessed, :effective)""")
                .param("assessment", assessment)
                .param("number", revision.number())
                .param("kind", revision.kind().name())
                .param("level", said.level().name())
                .param("until", said.validUntil())
                .param("link", said.networkLink().name())
                .param("reliability", said.grade().reliability().name())
                .param("correctness", said.grade().correctness().digit())
                .param("content", text.seal(CONTENT, Content.of(revision)))
                .param("assessor", revision.assessor())
                .param("assessed", AssessmentRows.moment(revision.assessedAt()))
                .param("effective", momentOrNull(revision.effectiveAt()))
                .update();
    }

    void review(String assessment, Revision revision) {
        var review = revision.review();
        if (review == null) {
            throw new IllegalArgumentException("The version has not been reviewed");
        }
        jdbc.sql(
                        """
                        update assessment_revision set reviewer = :reviewer, reviewed_at = :reviewed, agreed = :agreed,
                            comment_sealed = :comment, effective_at = :effective
                        where assessment_id = :assessment and number = :number""")
                .param("reviewer", review.reviewer())
                .param("reviewed", AssessmentRows.moment(review.at()))
                .param("agreed", review.agreed())
                .param("comment", review.comment() == null ? null : text.seal(COMMENT, review.comment()))
                .param("effective", momentOrNull(revision.effectiveAt()))
                .param("assessment", assessment)
                .param("number", revision.number())
                .update();
    }

    /** Oldest first. */
    List<Revision> of(String assessment) {
        return jdbc.sql("select * from assessment_revision where assessment_id = ? order by number")
                .param(assessment)
                .query(this::read)
                .list();
    }

    private Revision read(ResultSet row, int number) throws SQLException {
        var content = text.open(CONTENT, row.getString("content_sealed"), Content.class);
        return new Revision(
                row.getInt("number"),
                AssessmentKind.valueOf(row.getString("kind")),
                content.said(),
                content.conditions(),
                content.facts(),
                content.outdated(),
                content.copies(),
                row.getString("assessor"),
                row.getObject("assessed_at", OffsetDateTime.class).toInstant(),
                AssessmentRows.instant(row, "effective_at"),
                review(row));
    }

    private @Nullable Review review(ResultSet row) throws SQLException {
        var at = AssessmentRows.instant(row, "reviewed_at");
        if (at == null) {
            return null;
        }
        var comment = row.getString("comment_sealed");
        return new Review(
                row.getBoolean("agreed"),
                row.getString("reviewer"),
                at,
                comment == null ? null : text.open(COMMENT, comment, String.class));
    }

    private static @Nullable OffsetDateTime momentOrNull(@Nullable Instant at) {
        return at == null ? null : AssessmentRows.moment(at);
    }

    /** What is sealed of a version. */
    record Content(
            Judgement said,
            @Nullable PoliceConditions conditions,
            List<RecordedFact> facts,
            List<RecordedFact> outdated,
            List<String> copies) {

        static Content of(Revision revision) {
            return new Content(
                    revision.said(), revision.conditions(), revision.facts(), revision.outdated(), revision.copies());
        }
    }
}
