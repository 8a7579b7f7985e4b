package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.network.FactChanged.MembershipChanged;
import se.hemvist.network.KnownFacts.MembershipFact;
import se.hemvist.person.JointId;

/** Who belongs, or belonged, to which network. */
@Component
public class Memberships {

    private static final FactKind KIND = FactKind.MEMBERSHIP;

    private final FactRows rows;
    private final References references;
    private final FactLog log;

    Memberships(FactRows rows, References references, FactLog log) {
        this.rows = rows;
        this.references = references;
        this.log = log;
    }

    /** @return the fact's id */
    @Transactional
    public String record(JointId person, NetworkId network, MembershipRole role, Period period, Provenance source) {
        var own = new HashMap<String, @Nullable Object>();
        own.put("person_token", references.token(KIND, person));
        own.put("person_sealed", references.seal(KIND, person));
        own.put("network_token", references.token(KIND, network));
        own.put("network_sealed", references.seal(KIND, network));
        own.put("role", role.name());
        own.put("valid_from", period.from());
        own.put("valid_until", period.until());
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new MembershipChanged(id), List.of(person));
        return id;
    }

    /** @throws FactNotOpen when it is closed already */
    @Transactional
    public void close(String id, String reason, FourEyes eyes) {
        rows.close(KIND, id, reason, eyes);
        log.tell(Action.CLOSE, new MembershipChanged(id), List.of(find(id).person()));
    }

    MembershipFact find(String id) {
        return rows.find(KIND, id, this::read);
    }

    List<MembershipFact> of(Collection<JointId> persons) {
        return rows.open(KIND, references.tokens(KIND, persons), this::read, "person_token");
    }

    List<MembershipFact> in(Collection<NetworkId> networks) {
        return rows.open(KIND, references.networkTokens(KIND, networks), this::read, "network_token");
    }

    private MembershipFact read(ResultSet row, int number) throws SQLException {
        return new MembershipFact(
                row.getString("id"),
                row.getInt("version"),
                references.person(KIND, row.getString("person_sealed")),
                references.network(KIND, row.getString("network_sealed")),
                MembershipRole.valueOf(row.getString("role")),
                FactRows.period(row),
                FactRows.grade(row));
    }
}
