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
import se.hemvist.network.FactChanged.RivalryChanged;
import se.hemvist.network.KnownFacts.RivalryFact;

/** Which networks are enemies. A rivalry goes both ways and is not passed on. */
@Component
public class Rivalries {

    private static final FactKind KIND = FactKind.RIVALRY;

    private final FactRows rows;
    private final FactLog log;

    Rivalries(FactRows rows, FactLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** @return the fact's id */
    @Transactional
    public String record(NetworkId one, NetworkId other, Period period, Provenance source) {
        int order = one.value().compareTo(other.value());
        if (order == 0) {
            throw new IllegalArgumentException("A network is not its own rival");
        }
        var own = new HashMap<String, @Nullable Object>();
        own.put("lower_network", order < 0 ? one.value() : other.value());
        own.put("higher_network", order < 0 ? other.value() : one.value());
        own.put("valid_from", period.from());
        own.put("valid_until", period.until());
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new RivalryChanged(id));
        return id;
    }

    /** @throws FactNotOpen when it is closed already */
    @Transactional
    public void close(String id, String reason, FourEyes eyes) {
        rows.close(KIND, id, reason, eyes);
        log.tell(Action.CLOSE, new RivalryChanged(id));
    }

    RivalryFact find(String id) {
        return rows.find(KIND, id, Rivalries::read);
    }

    List<RivalryFact> of(Collection<NetworkId> networks) {
        var ids = networks.stream().map(NetworkId::value).toList();
        return rows.open(KIND, ids, Rivalries::read, "lower_network", "higher_network");
    }

    private static RivalryFact read(ResultSet row, int number) throws SQLException {
        return new RivalryFact(
                row.getString("id"),
                row.getInt("version"),
                new NetworkId(row.getString("lower_network")),
                new NetworkId(row.getString("higher_network")),
                FactRows.period(row),
                FactRows.grade(row));
    }
}
