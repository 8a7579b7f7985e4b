package se.hemvist.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Tenant;

/** Åtkomstloggen. Rows can be added and nothing else (SoLPuL 10 §: access is documented and checked). */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, CurrentActor current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** In the transaction of what was done: what could not be logged did not happen. */
    @Transactional
    public void write(Access access) {
        append(access, Outcome.DONE);
    }

    /** The same, for the commonest case. */
    @Transactional
    public void read(String objectType, String objectId, @Nullable String personToken) {
        append(new Access(Action.READ, objectType, objectId, null, personToken, null, null), Outcome.DONE);
    }

    /** In a transaction of its own: the attempt stays logged although what was tried is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Access access) {
        append(access, Outcome.REFUSED);
    }

    private void append(Access access, Outcome outcome) {
        var actor = current.find();
        insert(new AccessRow(
                // What both databases keep, so that the hash can be made again from the row.
                OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS),
                actor.map(Actor::user).orElse(AccessRow.THE_SYSTEM),
                actor.map(AccessRow::groupsOf).orElse(""),
                tenantOf(access, actor),
                access,
                outcome,
                RequestIds.of(access)));
    }

    private static @Nullable String tenantOf(Access access, Optional<Actor> actor) {
        if (access.tenant() != null) {
            return access.tenant().id();
        }
        return actor.map(Actor::tenants)
                .filter(tenants -> tenants.size() == 1)
                .map(tenants -> tenants.iterator().next())
                .map(Tenant::id)
                .orElse(null);
    }

    private void insert(AccessRow row) {
        var access = row.access();
        jdbc.sql(
                        """
                        insert into access_log (logged_at, actor, unit_groups, tenant, action, object_type, object_id,
                            person_token, case_number, reason, outcome, request_id, row_hash)
                        values (:at, :actor, :groups, :tenant, :action, :type, :object,
                            :person, :case, :reason, :outcome, :request, :hash)""")
                .param("at", row.at())
                .param("actor", row.actor())
                .param("groups", row.groups())
                .param("tenant", row.tenant())
                .param("action", access.action().name())
                .param("type", access.objectType())
                .param("object", access.objectId())
                .param("person", access.personToken())
                .param("case", access.caseNumber())
                .param("reason", access.reason())
                .param("outcome", row.outcome().name())
                .param("request", row.requestId())
                .param("hash", row.hash())
                .update();
    }
}
