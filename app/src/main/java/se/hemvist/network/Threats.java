package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.network.FactChanged.ThreatChanged;
import se.hemvist.network.KnownFacts.ThreatFact;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;

/** Recorded threats. A threat has no end: it is open until somebody closes it. */
@Component
public class Threats {

    private static final FactKind KIND = FactKind.THREAT;

    private final FactRows rows;
    private final References references;
    private final FactLog log;

    Threats(FactRows rows, References references, FactLog log) {
        this.rows = rows;
        this.references = references;
        this.log = log;
    }

    /**
     * @param begun the day since when; null for ever
     * @param withNetworks whether the networks of the one who threatens stand behind it
     * @return the fact's id
     */
    @Transactional
    public String record(
            JointId against, ThreatActor by, @Nullable LocalDate begun, boolean withNetworks, Provenance source) {
        if (by instanceof ByPerson actor && actor.person().equals(against)) {
            throw new IllegalArgumentException("Nobody is a threat actor against themselves");
        }
        var own = new HashMap<String, @Nullable Object>();
        own.put("against_token", references.token(KIND, against));
        own.put("against_sealed", references.seal(KIND, against));
        own.put("actor_kind", by instanceof ByPerson ? "PERSON" : "NETWORK");
        own.put("actor_token", token(by));
        own.put("actor_sealed", seal(by));
        own.put("begun_on", begun);
        own.put("with_networks", withNetworks);
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new ThreatChanged(id), persons(against, by));
        return id;
    }

    /** @throws FactNotOpen when it is closed already */
    @Transactional
    public void close(String id, String reason, FourEyes eyes) {
        rows.close(KIND, id, reason, eyes);
        var threat = find(id);
        log.tell(Action.CLOSE, new ThreatChanged(id), persons(threat.against(), threat.by()));
    }

    ThreatFact find(String id) {
        return rows.find(KIND, id, this::read);
    }

    /** Against these persons or by them. */
    List<ThreatFact> about(Collection<JointId> persons) {
        return rows.open(KIND, references.tokens(KIND, persons), this::read, "against_token", "actor_token");
    }

    List<ThreatFact> by(Collection<NetworkId> networks) {
        return rows.open(KIND, references.networkTokens(KIND, networks), this::read, "actor_token");
    }

    /** By these persons, with their networks behind them. */
    List<ThreatFact> withNetworksBy(Collection<JointId> persons) {
        return rows.open(KIND, references.tokens(KIND, persons), this::read, "actor_token").stream()
                .filter(ThreatFact::withNetworks)
                .toList();
    }

    static Set<JointId> persons(JointId against, ThreatActor by) {
        var persons = new LinkedHashSet<>(Set.of(against));
        if (by instanceof ByPerson actor) {
            persons.add(actor.person());
        }
        return persons;
    }

    private String token(ThreatActor by) {
        return by instanceof ByPerson actor
                ? references.token(KIND, actor.person())
                : references.token(KIND, ((ByNetwork) by).network());
    }

    private String seal(ThreatActor by) {
        return by instanceof ByPerson actor
                ? references.seal(KIND, actor.person())
                : references.seal(KIND, ((ByNetwork) by).network());
    }

    private ThreatFact read(ResultSet row, int number) throws SQLException {
        var actor = row.getString("actor_sealed");
        return new ThreatFact(
                row.getString("id"),
                row.getInt("version"),
                references.person(KIND, row.getString("against_sealed")),
                row.getString("actor_kind").equals("PERSON")
                        ? new ByPerson(references.person(KIND, actor))
                        : new ByNetwork(references.network(KIND, actor)),
                row.getObject("begun_on", LocalDate.class),
                row.getBoolean("with_networks"),
                FactRows.grade(row));
    }
}
