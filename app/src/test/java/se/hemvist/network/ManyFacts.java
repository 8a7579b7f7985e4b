package se.hemvist.network;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.JointId;

/** Many facts, as their own module keeps them, without asking for a check of each. */
public class ManyFacts {

    private static final Provenance SOURCE = new Provenance(
            new SourceGrade(Reliability.B, Correctness.TWO),
            "nord.polis",
            Tenant.ofRegion("nord"),
            LocalDate.of(2030, 1, 1));

    @Autowired
    private FactRows rows;

    @Autowired
    private References references;

    @Autowired
    private JdbcTemplate jdbc;

    public void networks(List<String> ids) {
        jdbc.batchUpdate(
                """
                insert into network (id, name_sealed, active, version, reliability, correctness, owner_user, owner_region,
                    review_on, created_on) values (?, '-', true, 1, 'B', 2, 'nord.polis', 'polis-nord',
                    date '2030-01-01', date '2026-01-01')""",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    public void membership(JointId person, String network, boolean leaving) {
        var kind = FactKind.MEMBERSHIP;
        var id = new NetworkId(network);
        insert(
                kind,
                Map.of(
                        "person_token", references.token(kind, person),
                        "person_sealed", references.seal(kind, person),
                        "network_token", references.token(kind, id),
                        "network_sealed", references.seal(kind, id),
                        "role", (leaving ? MembershipRole.LEAVING : MembershipRole.MEMBER).name()));
    }

    public void rivalry(String one, String other) {
        boolean ordered = one.compareTo(other) < 0;
        insert(
                FactKind.RIVALRY,
                Map.of("lower_network", ordered ? one : other, "higher_network", ordered ? other : one));
    }

    public void threat(JointId against, String network) {
        var kind = FactKind.THREAT;
        var id = new NetworkId(network);
        threat(against, "NETWORK", references.token(kind, id), references.seal(kind, id));
    }

    public void threat(JointId against, JointId by) {
        threat(against, "PERSON", references.token(FactKind.THREAT, by), references.seal(FactKind.THREAT, by));
    }

    private void threat(JointId against, String sort, String actor, String sealed) {
        insert(
                FactKind.THREAT,
                Map.of(
                        "against_token",
                        references.token(FactKind.THREAT, against),
                        "against_sealed",
                        references.seal(FactKind.THREAT, against),
                        "actor_kind",
                        sort,
                        "actor_token",
                        actor,
                        "actor_sealed",
                        sealed,
                        "with_networks",
                        false));
    }

    public void pair(JointId one, JointId other, double km) {
        var own = TwoPersons.of(one, other).columns(FactKind.KEEP_APART, references);
        own.put("reason", KeepApart.Reason.THREAT.name());
        own.put("scope", KeepApart.Scope.RADIUS.name());
        own.put("km", km);
        insert(FactKind.KEEP_APART, own);
    }

    private void insert(FactKind kind, Map<String, @Nullable Object> own) {
        rows.insert(kind, new HashMap<>(own), SOURCE);
    }
}
