package se.hemvist.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The situations in the database. */
@Repository
class SituationRows {

    private final JdbcClient jdbc;

    SituationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends: who gathers, gathers alone. */
    void lock() {
        jdbc.sql("select id from desk_lock where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    void insert(Situation situation) {
        jdbc.sql("insert into conflict_situation (id, number, status, opened_at, claimed_by, waiting_since, told)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        situation.id(),
                        situation.number(),
                        situation.status().name(),
                        situation.openedAt().atOffset(ZoneOffset.UTC),
                        situation.claimedBy(),
                        utc(situation.waitingSince()),
                        situation.told())
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

    /** Those that hold open conflicts, also those that may stand. */
    List<Situation> live() {
        return jdbc.sql(
                        "select * from conflict_situation where status in ('OPEN', 'STANDING') order by opened_at, number")
                .query(SituationRows::read)
                .list();
    }

    /** The live situations that gather round any of these. */
    List<Situation> liveRound(Set<String> what) {
        return jdbc.sql(
                        """
                        select s.* from conflict_situation s
                        where s.status in ('OPEN', 'STANDING')
                          and exists (select 1 from situation_round r where r.situation_id = s.id and r.what in (:what))""")
                .param("what", what)
                .query(SituationRows::read)
                .list();
    }

    /** The live situation that the conflict is in. */
    Optional<Situation> liveOf(String conflict) {
        return jdbc.sql(
                        """
                        select s.* from conflict_situation s
                        join situation_conflict c on c.situation_id = s.id
                        where s.status in ('OPEN', 'STANDING') and c.conflict_id = ?""")
                .param(conflict)
                .query(SituationRows::read)
                .optional();
    }

    void add(UUID situation, Meeting meeting) {
        jdbc.sql("insert into situation_conflict (situation_id, conflict_id)"
                        + " select :situation, :conflict from desk_lock where not exists (select 1 from situation_conflict"
                        + " where situation_id = :situation and conflict_id = :conflict)")
                .param("situation", situation)
                .param("conflict", meeting.conflict())
                .update();
        meeting.round().forEach(what -> addRound(situation, what));
        meeting.stays().stream().sorted().forEach(stay -> addSide(situation, stay));
    }

    /** Moves one conflict. */
    void take(UUID from, UUID to, Meeting meeting) {
        jdbc.sql("delete from situation_conflict where situation_id = ? and conflict_id = ?")
                .params(from, meeting.conflict())
                .update();
        add(to, meeting);
    }

    /** Moves everything and leaves the first behind as gathered into the other. */
    void move(UUID from, UUID to) {
        jdbc.sql("update situation_conflict set situation_id = :to where situation_id = :from and conflict_id not in"
                        + " (select conflict_id from situation_conflict where situation_id = :to)")
                .param("from", from)
                .param("to", to)
                .update();
        strings("select what from situation_round where situation_id = ?", from).forEach(what -> addRound(to, what));
        strings("select stay_id from situation_side where situation_id = ? order by place", from)
                .forEach(stay -> addSide(to, stay));
        jdbc.sql("update conflict_situation set status = 'MERGED' where id = ?")
                .param(from)
                .update();
    }

    private List<String> strings(String sql, UUID situation) {
        return jdbc.sql(sql).param(situation).query(String.class).list();
    }

    /** Which place each side was given when it came into the situation, by stay. */
    Map<String, Integer> places(UUID situation) {
        return jdbc
                .sql("select stay_id, place from situation_side where situation_id = ?")
                .param(situation)
                .query((row, number) -> Map.entry(row.getString("stay_id"), row.getInt("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where these stays are in live situations, by stay: the situation's number and the side's place in it. */
    Map<String, List<SidePlace>> livePlaces(Collection<String> stays) {
        return stays.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                """
                                select p.stay_id, s.number, p.place
                                from situation_side p join conflict_situation s on s.id = p.situation_id
                                where s.status in ('OPEN', 'STANDING') and p.stay_id in (:stays)
                                order by s.opened_at, s.number""")
                        .param("stays", stays)
                        .query((row, number) -> Map.entry(
                                row.getString("stay_id"), new SidePlace(row.getString("number"), row.getInt("place"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private void addSide(UUID situation, String stay) {
        jdbc.sql(
                        """
                        insert into situation_side (situation_id, stay_id, place)
                        select :situation, :stay,
                            (select count(*) from situation_side where situation_id = :situation)
                        from desk_lock
                        where not exists (
                            select 1 from situation_side where situation_id = :situation and stay_id = :stay)""")
                .param("situation", situation)
                .param("stay", stay)
                .update();
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

    /** The alert is over; the next one is another. */
    void quiet(UUID situation) {
        jdbc.sql("update conflict_situation set incident = null where id = ?")
                .param(situation)
                .update();
    }

    /** Whether it was free. */
    boolean claim(UUID situation, String user, Instant now) {
        return jdbc.sql(
                                """
                        update conflict_situation set claimed_by = ?, claimed_at = ?, waiting_since = null, told = 0
                        where id = ? and status = 'OPEN' and (claimed_by is null or claimed_by = ?)""")
                        .params(user, now.atOffset(ZoneOffset.UTC), situation, user)
                        .update()
                == 1;
    }

    /** Whether it was theirs. */
    boolean giveBack(UUID situation, String user, Instant now) {
        return jdbc.sql(
                                """
                        update conflict_situation set claimed_by = null, claimed_at = null, waiting_since = ?, told = 0
                        where id = ? and claimed_by = ?""")
                        .params(now.atOffset(ZoneOffset.UTC), situation, user)
                        .update()
                == 1;
    }

    /** Whether nobody has been faster. */
    boolean told(Situation situation) {
        return jdbc.sql("update conflict_situation set told = told + 1"
                                + " where id = ? and status = 'OPEN' and claimed_by is null and told = ?")
                        .params(situation.id(), situation.told())
                        .update()
                == 1;
    }

    /** There is something to decide again; whoever is there first takes it. */
    void reopen(UUID situation, Instant now) {
        jdbc.sql(
                        """
                        update conflict_situation
                        set status = 'OPEN', claimed_by = null, claimed_at = null, waiting_since = ?, told = 0
                        where id = ? and status = 'STANDING'""")
                .params(now.atOffset(ZoneOffset.UTC), situation)
                .update();
    }

    void settle(UUID situation, SituationStatus status) {
        jdbc.sql("update conflict_situation set status = ?, waiting_since = null where id = ? and status = 'OPEN'")
                .params(status.name(), situation)
                .update();
    }

    void clear(UUID situation) {
        jdbc.sql("update conflict_situation set status = 'CLEARED' where id = ? and status in ('OPEN', 'STANDING')")
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
                row.getString("claimed_by"),
                Optional.ofNullable(row.getObject("waiting_since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getInt("told"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
