package se.hemvist.organisation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who acts for another kommun right now. Somebody is in one kommun at a time, in all their windows: their own or the one
 * that they have chosen, never both, so that no page or list mixes the two.
 */
@Component
public class Missions {

    private final JdbcClient jdbc;
    private final Agreements agreements;
    private final Clock clock;

    Missions(JdbcClient jdbc, Agreements agreements, Clock clock) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** From now on they act for that kommun. */
    public void begin(String user, Tenant owner) {
        stop(user);
        jdbc.sql("insert into acting_now (user_id, owner_tenant, since) values (?, ?, ?)")
                .params(user, owner.id(), OffsetDateTime.now(clock))
                .update();
    }

    /** From now on they work in their own again. */
    public void stop(String user) {
        jdbc.sql("delete from acting_now where user_id = ?").param(user).update();
    }

    /** The kommun that they have chosen, whether or not an agreement still lets them. */
    public Optional<Tenant> chosenBy(String user) {
        return jdbc.sql("select owner_tenant from acting_now where user_id = ?")
                .param(user)
                .query(String.class)
                .optional()
                .map(Tenant::new);
    }

    /** Everybody who has chosen one. */
    public List<String> away() {
        return jdbc.sql("select user_id from acting_now order by user_id")
                .query(String.class)
                .list();
    }

    /** As whom this officer acts now: lent to the chosen kommun while an agreement lets them, else as they are. */
    public Actor as(Actor own) {
        return chosenBy(own.user())
                .map(owner -> agreements.in(owner, own.groups()))
                .filter(groups -> !groups.isEmpty())
                .map(groups -> new Actor(own.user(), own.name(), groups, Set.of(), lender(own)))
                .orElse(own);
    }

    private static String lender(Actor own) {
        return own.tenants().stream().map(Tenant::id).sorted().collect(Collectors.joining(" "));
    }
}
