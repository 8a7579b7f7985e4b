package se.hemvist.jointplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;

/** The plans in the database, sealed; what was noted of them is never changed. */
@Component
class JointPlans {

    private static final String CONTENT = "joint_plan.content";
    private static final String NOTE = "joint_plan_note.text";

    private final JdbcClient jdbc;
    private final SealedPlans sealed;

    JointPlans(JdbcClient jdbc, SealedPlans sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    void add(JointPlan begun) {
        jdbc.sql(
                        """
                        insert into joint_plan (id, case_id, case_number, tenant, kind, begun_at, version)
                        values (?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        begun.id(),
                        begun.caseId(),
                        begun.caseNumber(),
                        begun.tenant().id(),
                        begun.kind().name(),
                        begun.begun().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The one that an instance is about. */
    JointPlan get(String id) {
        return find(UUID.fromString(id)).orElseThrow(() -> new IllegalArgumentException("No such plan"));
    }

    Optional<JointPlan> find(UUID id) {
        return jdbc.sql("select * from joint_plan where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Of the case, the newest first. */
    List<JointPlan> of(UUID caseId) {
        return jdbc.sql("select * from joint_plan where case_id = ? order by begun_at desc, id")
                .param(caseId)
                .query(this::read)
                .list();
    }

    void save(JointPlan changed) {
        var rows = jdbc.sql(
                        """
                        update joint_plan set content_sealed = :content, next_on = :next, outcome = :outcome,
                            ended_at = :ended, version = version + 1
                        where id = :id and version = :version""")
                .param("content", changed.content() == null ? null : sealed.seal(CONTENT, changed.content()))
                .param("next", changed.nextOn())
                .param(
                        "outcome",
                        changed.outcome() == null ? null : changed.outcome().name())
                .param("ended", changed.ended() == null ? null : changed.ended().atOffset(ZoneOffset.UTC))
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Somebody else has changed the plan");
        }
    }

    void note(JointPlan of, PlanNote note) {
        jdbc.sql("insert into joint_plan_note (plan_id, kind, text_sealed, noted_by, noted_at) values (?, ?, ?, ?, ?)")
                .params(
                        of.id(),
                        note.kind().name(),
                        sealed.sealText(NOTE, note.text()),
                        note.officer(),
                        note.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest first. */
    List<PlanNote> notes(JointPlan of) {
        return jdbc.sql("select * from joint_plan_note where plan_id = ? order by position")
                .param(of.id())
                .query((row, number) -> new PlanNote(
                        PlanNote.Kind.valueOf(row.getString("kind")),
                        sealed.openText(NOTE, row.getString("text_sealed")),
                        row.getString("noted_by"),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JointPlan read(ResultSet row, int number) throws SQLException {
        @Nullable String content = row.getString("content_sealed");
        @Nullable String outcome = row.getString("outcome");
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        @Nullable Instant over = ended == null ? null : ended.toInstant();
        return new JointPlan(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                new Tenant(row.getString("tenant")),
                PlanKind.valueOf(row.getString("kind")),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                content == null ? null : sealed.open(CONTENT, content, PlanContent.class),
                row.getObject("next_on", LocalDate.class),
                outcome == null ? null : PlanOutcome.valueOf(outcome),
                over,
                row.getInt("version"));
    }
}
