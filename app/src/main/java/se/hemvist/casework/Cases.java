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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.workspace.CaseClosed;

/** The cases of every kind, whoever asks: who may see one is asked of {@link CaseHead#isShownTo}. */
@Component
public class Cases {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a case, under a number drawn for it. */
    public CaseHead open(KindOfCase kind, Tenant tenant, PersonId person, @Nullable String officer) {
        var opened = new CaseHead(
                UUID.randomUUID(),
                kind.object(),
                CaseNumber.draw(kind.sign()),
                tenant,
                person,
                officer,
                Instant.now(clock),
                null,
                0);
        add(opened);
        return opened;
    }

    private void add(CaseHead made) {
        jdbc.sql(
                        """
                        insert into municipal_case (id, kind, case_number, tenant, person_id, caseworker, opened_at, version)
                        values (:id, :kind, :number, :tenant, :person, :caseworker, :opened, 0)""")
                .param("id", made.id())
                .param("kind", made.kind())
                .param("number", made.number())
                .param("tenant", made.tenant().id())
                .param("person", made.person().value())
                .param("caseworker", made.caseworker())
                .param("opened", made.opened().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The case that an instance is about. */
    public CaseHead get(String id) {
        return find(UUID.fromString(id)).orElseThrow(() -> new IllegalArgumentException("No such case"));
    }

    public Optional<CaseHead> find(UUID id) {
        return jdbc.sql("select * from municipal_case where id = ?")
                .param(id)
                .query(Cases::read)
                .optional();
    }

    /** The same of an id that may be of anything; empty also when it is no id at all. */
    public Optional<CaseHead> known(String id) {
        try {
            return find(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public Optional<CaseHead> numbered(String number) {
        return jdbc.sql("select * from municipal_case where case_number = ?")
                .param(number)
                .query(Cases::read)
                .optional();
    }

    /** The same, kept from everybody else till the transaction ends. */
    public CaseHead held(UUID id) {
        return jdbc.sql("select * from municipal_case where id = ? for update")
                .param(id)
                .query(Cases::read)
                .single();
    }

    /** The unit's own open cases of the person and of that kind, the oldest first. */
    public List<CaseHead> openOf(PersonId person, KindOfCase kind) {
        return jdbc.sql(
                        """
                        select * from municipal_case where person_id = ? and kind = ? and closed_at is null
                        order by opened_at""")
                .params(person.value(), kind.object())
                .query(Cases::read)
                .list();
    }

    /** Keeps who has the case; refused when somebody else has changed it meanwhile. */
    public void save(CaseHead changed) {
        int rows = jdbc.sql(
                        """
                        update municipal_case set caseworker = :caseworker, version = version + 1
                        where id = :id and version = :version""")
                .param("caseworker", changed.caseworker())
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Somebody else has changed the case");
        }
    }

    /** It is known from now on whom the case is about; who was unknown had no number till then. */
    public void isAbout(CaseHead of, PersonId person) {
        jdbc.sql("update municipal_case set person_id = ?, version = version + 1 where id = ?")
                .params(person.value(), of.id())
                .update();
    }

    /** Closes the case and tells it; one that is closed already stays as it was. */
    public void close(UUID id, Instant at) {
        int closed = jdbc.sql(
                        """
                        update municipal_case set closed_at = ?, version = version + 1
                        where id = ? and closed_at is null""")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
        if (closed > 0) {
            events.publishEvent(new CaseClosed(id, get(id.toString()).number()));
        }
    }

    static CaseHead read(ResultSet row, int rowNumber) throws SQLException {
        @Nullable OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new CaseHead(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("case_number"),
                new Tenant(row.getString("tenant")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("caseworker"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }
}
