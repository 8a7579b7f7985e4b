package se.hemvist.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.engine.ProcessSubjects;

/** What belongs to the cases and has processes of its own; what is known of it stands in the case's journal. */
@Component
public class Matters {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Clock clock;

    Matters(JdbcClient jdbc, Cases cases, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.clock = clock;
    }

    /** Makes one; its process is started by whoever asks for it. */
    public Matter begin(CaseHead of, String process) {
        var matter = new Matter(UUID.randomUUID(), of.id(), process, Instant.now(clock), null);
        jdbc.sql("insert into municipal_matter (id, case_id, kind, begun_at) values (?, ?, ?, ?)")
                .params(matter.id(), of.id(), process, matter.begun().atOffset(ZoneOffset.UTC))
                .update();
        return matter;
    }

    /** The one that an instance is about. */
    public Matter get(String id) {
        return find(UUID.fromString(id)).orElseThrow(() -> new IllegalArgumentException("No such matter"));
    }

    public Optional<Matter> find(UUID id) {
        return jdbc.sql("select * from municipal_matter where id = ?")
                .param(id)
                .query(Matters::read)
                .optional();
    }

    /** The case that it belongs to. */
    public CaseHead caseOf(String id) {
        return cases.get(get(id).caseId().toString());
    }

    /** Those of the case and the process, the oldest first. */
    public List<Matter> of(CaseHead of, String process) {
        return all(of).stream().filter(each -> each.kind().equals(process)).toList();
    }

    /** Those of the case, the oldest first. */
    public List<Matter> all(CaseHead of) {
        return jdbc.sql("select * from municipal_matter where case_id = ? order by begun_at, id")
                .param(of.id())
                .query(Matters::read)
                .list();
    }

    /** The one that is not over yet, if there is one. */
    public Optional<Matter> openOf(CaseHead of, String process) {
        return of(of, process).stream().filter(Matter::isOpen).findFirst();
    }

    /** It is over; one that is over already stays as it was. */
    public void end(UUID id) {
        jdbc.sql("update municipal_matter set ended_at = ? where id = ? and ended_at is null")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    /** What the instances of the process are about; the feature has one bean a process. */
    public ProcessSubjects subjectsOf(String process) {
        return new MatterSubjects(process, this);
    }

    private static Matter read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Matter(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("kind"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
