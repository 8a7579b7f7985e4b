package se.hemvist.coordination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What the desk has decided of conflicts, each on its own, so that no gathering or parting of situations loses it. */
@Repository
class Judgements {

    private final JdbcClient jdbc;
    private final Vault vault;

    Judgements(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Replaces what was decided of the conflict before. */
    void decide(String conflict, WorkSituation decided, String note, String user, Instant now) {
        voided(conflict, VoidReason.DECIDED_ANEW, now);
        jdbc.sql(
                        """
                        insert into conflict_judgement
                            (id, conflict_id, decision, stands_until, doubt, note_sealed, terms_sealed, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        conflict,
                        decided.action().name(),
                        decided.action() == DeskAction.MAY_STAND ? decided.until() : null,
                        decided.action() == DeskAction.FALSE_ALARM && decided.doubt() != null
                                ? decided.doubt().name()
                                : null,
                        vault.seal(InformationDomain.COORDINATION, "conflict_judgement.note", note),
                        vault.sealNullable(InformationDomain.COORDINATION, "conflict_judgement.terms", decided.terms()),
                        user,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that hold, by conflict. */
    Map<String, Judgement> holding(Collection<String> conflicts) {
        if (conflicts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select conflict_id, decision, stands_until from conflict_judgement"
                        + " where voided_at is null and conflict_id in (:conflicts)")
                .param("conflicts", conflicts)
                .query(Judgements::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Judgement::conflict, Function.identity()));
    }

    /** On what terms it may stand, in the desk's own words. */
    @Nullable
    String termsOf(String conflict) {
        return jdbc.sql("select terms_sealed from conflict_judgement"
                        + " where conflict_id = ? and voided_at is null and terms_sealed is not null")
                .param(conflict)
                .query(String.class)
                .optional()
                .map(terms -> vault.open(InformationDomain.COORDINATION, "conflict_judgement.terms", terms))
                .orElse(null);
    }

    /** @return whether there was one that held */
    boolean voided(String conflict, VoidReason reason, Instant now) {
        return jdbc.sql("update conflict_judgement set voided_at = ?, void_reason = ?"
                                + " where conflict_id = ? and voided_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), reason.name(), conflict)
                        .update()
                > 0;
    }

    private static Judgement read(ResultSet row, int number) throws SQLException {
        return new Judgement(
                row.getString("conflict_id"),
                DeskAction.valueOf(row.getString("decision")),
                row.getObject("stands_until", LocalDate.class));
    }
}
