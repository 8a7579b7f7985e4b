package se.hemvist.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** The situations in the database. */
@Repository
class SituationRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    SituationRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Held until the transaction ends: who gathers, gathers alone. */
    void lock() {
        jdbc.sql("select id from desk_lock where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    void insert(Situation situation) {
        jdbc.sql("insert into conflict_situation (id, number, status, opened_at) values (?, ?, ?, ?)")
                .params(
                        situation.id(),
                        situation.number(),
                        situation.status().name(),
                        situation.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Situation get(UUID id) {
        return find(id).orElseThrow();
    }

    Optional<Situation> find(UUID id) {
        return jdbc.sql("select * from conflict_situation where id = ?")
                .param(id)
                .query(SituationRows::read)
                .optional();
    }

    List<Situation> open() {
        return jdbc.sql("select * from conflict_situation where status = 'OPEN' order by opened_at, number")
                .query(SituationRows::read)
                .list();
    }

    /** The oldest open situation that gathers round any of these. */
    Optional<Situation> openRound(Set<String> what) {
        return jdbc
                .sql(
                        """
                        select s.* from conflict_situation s
                        where s.status = 'OPEN'
                          and exists (select 1 from situation_round r where r.situation_id = s.id and r.what in (:what))
                        order by s.opened_at, s.number""")
                .param("what", what)
                .query(SituationRows::read)
                .list()
                .stream()
                .findFirst();
    }

    Optional<Situation> openOf(String conflict) {
        return jdbc.sql(
                        """
                        select s.* from conflict_situation s
                        join situation_conflict c on c.situation_id = s.id
                        where s.status = 'OPEN' and c.conflict_id = ?""")
                .param(conflict)
                .query(SituationRows::read)
                .optional();
    }

    void add(UUID situation, String conflict, Set<String> round) {
        jdbc.sql("insert into situation_conflict (situation_id, conflict_id) values (?, ?)")
                .params(situation, conflict)
                .update();
        round.forEach(what -> addRound(situation, what));
    }

    private void addRound(UUID situation, String what) {
        jdbc.sql(
                        """
                        insert into situation_round (situation_id, what)
                        select :situation, :what from desk_lock
                        where not exists (
                            select 1 from situation_round where situation_id = :situation and what = :what)""")
                .param("situation", situation)
                .param("what", what)
                .update();
    }

    List<String> conflictsOf(UUID situation) {
        return jdbc.sql("select conflict_id from situation_conflict where situation_id = ? order by conflict_id")
                .param(situation)
                .query(String.class)
                .list();
    }

    void raised(UUID situation, String incident) {
        jdbc.sql("update conflict_situation set incident = ? where id = ?")
                .params(incident, situation)
                .update();
    }

    /** Whether it was free. */
    boolean claim(UUID situation, String user, Instant now) {
        return jdbc.sql(
                                """
                        update conflict_situation set claimed_by = ?, claimed_at = ?
                        where id = ? and status = 'OPEN' and (claimed_by is null or claimed_by = ?)""")
                        .params(user, now.atOffset(ZoneOffset.UTC), situation, user)
                        .update()
                == 1;
    }

    /** Whether it was still open. */
    boolean decide(UUID situation, DeskAction decision, @Nullable LocalDate until, @Nullable String note, String user) {
        return jdbc.sql(
                                """
                        update conflict_situation
                        set status = 'DECIDED', decision = ?, may_stand_until = ?, note_sealed = ?, decided_by = ?
                        where id = ? and status = 'OPEN'""")
                        .params(
                                decision.name(),
                                until,
                                vault.sealNullable(InformationDomain.COORDINATION, "conflict_situation.note", note),
                                user,
                                situation)
                        .update()
                == 1;
    }

    void clear(UUID situation) {
        jdbc.sql("update conflict_situation set status = 'CLEARED' where id = ? and status = 'OPEN'")
                .param(situation)
                .update();
    }

    void close(Collection<UUID> situations, Instant now) {
        jdbc.sql("update conflict_situation set closed_at = :now, incident = null where id in (:ids)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", situations)
                .update();
    }

    private static Situation read(ResultSet row, int number) throws SQLException {
        return new Situation(
                row.getObject("id", UUID.class),
                row.getString("number"),
                SituationStatus.valueOf(row.getString("status")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("incident"),
                row.getString("claimed_by"));
    }
}
