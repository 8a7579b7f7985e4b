package se.hemvist.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which kommun acts for which, for what and when. */
@Component
public class Agreements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that have been, the newest first. */
    public List<ActsOnBehalfOf> all() {
        return jdbc.sql("select * from acting_agreement order by from_day desc, id")
                .query(Agreements::read)
                .list();
    }

    public void enter(ActsOnBehalfOf made, String user) {
        jdbc.sql(
                        """
                        insert into acting_agreement (id, acting_tenant, owner_tenant, purpose, from_day, until_day,
                            reference, entered_by, entered_at)
                        values (:id, :acting, :owner, :purpose, :from, :until, :reference, :by, :at)""")
                .param("id", made.id())
                .param("acting", made.acting().id())
                .param("owner", made.owner().id())
                .param("purpose", made.purpose().name())
                .param("from", made.from())
                .param("until", made.until())
                .param("reference", made.reference())
                .param("by", user)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** It holds to that day and no longer. */
    public void end(UUID id, LocalDate lastDay) {
        jdbc.sql("update acting_agreement set until_day = ? where id = ?")
                .params(lastDay, id)
                .update();
    }

    /** The kommuner that somebody with these groups may act for today. */
    public List<Tenant> owners(Set<UnitGroup> own) {
        return today().stream()
                .filter(agreement -> own.stream().anyMatch(group -> lends(agreement, group)))
                .map(ActsOnBehalfOf::owner)
                .distinct()
                .toList();
    }

    /** What somebody with these groups is in that kommun while they act for it; nothing without an agreement. */
    Set<UnitGroup> in(Tenant owner, Set<UnitGroup> own) {
        var agreed = today().stream()
                .filter(agreement -> agreement.owner().equals(owner))
                .toList();
        return own.stream()
                .filter(group -> agreed.stream().anyMatch(agreement -> lends(agreement, group)))
                .map(group -> new UnitGroup(owner, group.role()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean lends(ActsOnBehalfOf agreement, UnitGroup group) {
        return agreement.acting().equals(group.tenant()) && agreement.purpose().covers(group.role());
    }

    private List<ActsOnBehalfOf> today() {
        var day = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return all().stream().filter(agreement -> agreement.isInForceOn(day)).toList();
    }

    private static ActsOnBehalfOf read(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate until = row.getObject("until_day", LocalDate.class);
        return new ActsOnBehalfOf(
                row.getObject("id", UUID.class),
                new Tenant(row.getString("acting_tenant")),
                new Tenant(row.getString("owner_tenant")),
                AgreedPurpose.valueOf(row.getString("purpose")),
                row.getObject("from_day", LocalDate.class),
                until,
                row.getString("reference"));
    }
}
