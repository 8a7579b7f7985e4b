package se.hemvist.placement.probing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** What the desk has let through, and what it rested on, in the database. Nothing is changed or taken away. */
@Repository
class CheckReleases {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    CheckReleases(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** @param seen the case's last event: a red answer up to it holds nothing back any more */
    void insert(CheckedCase of, int more, long seen, String note, String user) {
        jdbc.sql(
                        """
                        insert into check_release (id, case_id, case_number, tenant, more, seen_event, note_sealed,
                            released_by, released_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        of.id(),
                        of.number(),
                        of.tenant().id(),
                        more,
                        seen,
                        vault.seal(InformationDomain.COORDINATION, "check_release.note", note),
                        user,
                        OffsetDateTime.now(clock))
                .update();
    }
}
