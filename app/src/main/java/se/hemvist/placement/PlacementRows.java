package se.hemvist.placement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.PersonId;
import se.hemvist.secrecy.Vault;

/** The placements in the database. A change comes from the status that was read, so that two never both happen. */
@Repository
class PlacementRows {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String SEARCH = "placement.search";
    private static final String NOTICE = "placement.notice";
    private static final String PROPOSAL = "placement.proposal";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PlacementRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    UUID insert(RequestPlacement request) {
        return insert(request, null);
    }

    /** @param movesFrom the placement that the person moves from */
    UUID insert(RequestPlacement request, @Nullable UUID movesFrom) {
        var id = UUID.randomUUID();
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into placement (id, tenant, case_id, open_case, case_number, person_id, caseworker,
                            moves_from, status, requested_at, status_since, version)
                        values (:id, :tenant, :case, :case, :number, :person, :caseworker,
                            :from, 'SEEKING', :now, :now, 0)""")
                .param("id", id)
                .param("tenant", request.tenant().id())
                .param("case", request.caseId())
                .param("number", request.caseNumber())
                .param("person", request.person().value())
                .param("caseworker", request.caseworker())
                .param("from", movesFrom)
                .param("now", now)
                .update();
        return id;
    }

    Placement get(String id) {
        return jdbc.sql("select * from placement where id = ?")
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    /** Empty also when it is no id at all. */
    Optional<Placement> known(String id) {
        try {
            return jdbc.sql("select * from placement where id = ?")
                    .param(UUID.fromString(id))
                    .query(this::read)
                    .optional();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The same, kept from everybody else till the transaction ends, so that of two submits the second sees the first. */
    Placement held(String id) {
        return jdbc.sql("select * from placement where id = ? for update")
                .param(UUID.fromString(id))
                .query(this::read)
                .single();
    }

    Optional<Placement> openOf(String caseId) {
        return jdbc.sql("select * from placement where open_case = ?")
                .param(caseId)
                .query(this::read)
                .optional();
    }

    List<Placement> of(String caseId) {
        return jdbc.sql("select * from placement where case_id = ? order by requested_at, id")
                .param(caseId)
                .query(this::read)
                .list();
    }

    void sought(Placement placement, HomeSearch search, @Nullable String seeker) {
        done(to(
                        PlacementStatus.SOUGHT,
                        placement,
                        ", notice_sealed = null, search_sealed = :search, caseworker = coalesce(caseworker, :seeker)")
                .param("search", vault.seal(DOMAIN, SEARCH, search.written()))
                .param("seeker", seeker));
    }

    void reserved(Placement placement, String stay, String chosenBy) {
        done(to(PlacementStatus.RESERVED, placement, ", stay_id = :stay, chosen_by = :chosenBy")
                .param("stay", UUID.fromString(stay))
                .param("chosenBy", chosenBy));
    }

    void proposed(Placement placement, Proposal proposal) {
        done(to(PlacementStatus.PROPOSED, placement, ", proposer = :proposer, proposal_sealed = :proposal")
                .param("proposer", proposal.proposer())
                .param("proposal", vault.seal(DOMAIN, PROPOSAL, proposal.text())));
    }

    /** Onwards, where nothing but the status changes. */
    void move(Placement placement, PlacementStatus to) {
        done(to(to, placement, ""));
    }

    /** Back to the search, without home and proposal. */
    void seekAgain(Placement placement, @Nullable String notice) {
        done(to(
                        PlacementStatus.SEEKING,
                        placement,
                        """
                        , notice_sealed = :notice, stay_id = null, chosen_by = null, proposer = null,
                        proposal_sealed = null""")
                .param("notice", vault.sealNullable(DOMAIN, NOTICE, notice)));
    }

    void isOf(Placement placement, PersonId person) {
        jdbc.sql("update placement set person_id = ?, version = version + 1 where id = ?")
                .params(person.value(), placement.id())
                .update();
    }

    void handOver(Placement placement, String caseworker) {
        jdbc.sql("update placement set caseworker = ?, version = version + 1 where id = ?")
                .params(caseworker, placement.id())
                .update();
    }

    private JdbcClient.StatementSpec to(PlacementStatus status, Placement placement, String columns) {
        return jdbc.sql("update placement set status = :to, open_case = :open, status_since = :now,"
                        + " version = version + 1" + columns + " where id = :id and status = :from")
                .param("to", status.name())
                .param("open", status.isOver() ? null : placement.caseId())
                .param("now", OffsetDateTime.now(clock))
                .param("id", placement.id())
                .param("from", placement.status().name());
    }

    private static void done(JdbcClient.StatementSpec change) {
        if (change.update() != 1) {
            throw new PlacementHasMovedOn();
        }
    }

    private Placement read(ResultSet row, int number) throws SQLException {
        var search = vault.openNullable(DOMAIN, SEARCH, row.getString("search_sealed"));
        var proposer = row.getString("proposer");
        var proposal = vault.openNullable(DOMAIN, PROPOSAL, row.getString("proposal_sealed"));
        return new Placement(
                row.getObject("id", UUID.class),
                new Tenant(row.getString("tenant")),
                row.getString("case_id"),
                row.getString("case_number"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("caseworker"),
                PlacementStatus.valueOf(row.getString("status")),
                search == null ? null : HomeSearch.read(search),
                vault.openNullable(DOMAIN, NOTICE, row.getString("notice_sealed")),
                row.getString("stay_id"),
                row.getString("chosen_by"),
                proposer == null || proposal == null ? null : new Proposal(proposer, proposal),
                row.getString("moves_from"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("status_since", OffsetDateTime.class).toInstant());
    }
}
