package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.network.DeskPair.Call;
import se.hemvist.network.DeskPair.Outcome;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.secrecy.Vault;

/** The desk's pairs in the database; who rang and why is sealed, the caller on the first line. */
@Component
class DeskPairRows {

    private static final String CALL = "desk_pair.call";

    private final JdbcClient jdbc;
    private final Vault vault;

    DeskPairRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void insert(DeskPair pair, String openKey) {
        jdbc.sql(
                        """
                        insert into desk_pair (id, number, fact_id, region, recorded_by, recorded_at, holds_until,
                            call_sealed, open_key)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        pair.id(),
                        pair.number(),
                        pair.factId(),
                        pair.region().id(),
                        pair.recordedBy(),
                        moment(pair.recordedAt()),
                        moment(pair.holdsUntil()),
                        vault.seal(
                                InformationDomain.POLICE,
                                CALL,
                                pair.call().caller() + "\n" + pair.call().why()),
                        openKey)
                .update();
    }

    DeskPair find(String id) {
        return select("id = ?", id).stream().findFirst().orElseThrow(NoSuchFact::new);
    }

    /** Until the transaction ends nobody else gets hold of it. */
    DeskPair lock(String id) {
        return select("id = ? for update", id).stream().findFirst().orElseThrow(NoSuchFact::new);
    }

    Optional<DeskPair> open(String openKey) {
        return select("open_key = ? for update", openKey).stream().findFirst();
    }

    Optional<DeskPair> behind(String fact) {
        return select("fact_id = ?", fact).stream().findFirst();
    }

    /** Whether the fact holds only till the desk's time is out. */
    boolean isForATime(RegisteredFact fact) {
        return fact.kind() == FactKind.KEEP_APART
                && behind(fact.id()).filter(pair -> pair.outcome() == null).isPresent();
    }

    List<DeskPair> holdingAfter(Instant now) {
        return select("holds_until > ? order by recorded_at desc, id", moment(now));
    }

    void letOpenKeyGo(String id) {
        jdbc.sql("update desk_pair set open_key = null where id = ?").param(id).update();
    }

    void settle(String id, Outcome outcome, @Nullable String user, Instant now) {
        jdbc.sql("update desk_pair set outcome = ?, settled_by = ?, settled_at = ? where id = ?")
                .params(outcome.name(), user, moment(now), id)
                .update();
    }

    private List<DeskPair> select(String condition, Object value) {
        return jdbc.sql("select * from desk_pair where " + condition)
                .param(value)
                .query(this::read)
                .list();
    }

    private DeskPair read(ResultSet row, int number) throws SQLException {
        var call = vault.open(InformationDomain.POLICE, CALL, row.getString("call_sealed"))
                .split("\n", 2);
        var outcome = row.getString("outcome");
        return new DeskPair(
                row.getString("id"),
                row.getString("number"),
                row.getString("fact_id"),
                new Tenant(row.getString("region")),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("holds_until", OffsetDateTime.class).toInstant(),
                new Call(call[0], call[1]),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
