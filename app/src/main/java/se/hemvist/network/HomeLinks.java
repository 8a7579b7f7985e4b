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
import se.hemvist.network.FactChanged.HomeLinkChanged;
import se.hemvist.network.KnownFacts.HomeLinkFact;

/** Homes that a network owns, runs or works in. */
@Component
public class HomeLinks {

    private static final FactKind KIND = FactKind.HOME_LINK;

    private final FactRows rows;
    private final References references;
    private final FactLog log;

    HomeLinks(FactRows rows, References references, FactLog log) {
        this.rows = rows;
        this.references = references;
        this.log = log;
    }

    /**
     * @param home by its id in the register
     * @return the fact's id
     */
    @Transactional
    public String record(String home, NetworkId network, Provenance source) {
        var own = new HashMap<String, @Nullable Object>();
        own.put("home_token", references.homeToken(KIND, home));
        own.put("home_sealed", references.sealHome(KIND, home));
        own.put("network_token", references.token(KIND, network));
        own.put("network_sealed", references.seal(KIND, network));
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new HomeLinkChanged(id));
        return id;
    }

    /** @throws FactNotOpen when it is closed already */
    @Transactional
    public void close(String id, String reason, FourEyes eyes) {
        rows.close(KIND, id, reason, eyes);
        log.tell(Action.CLOSE, new HomeLinkChanged(id));
    }

    HomeLinkFact find(String id) {
        return rows.find(KIND, id, this::read);
    }

    List<HomeLinkFact> of(Collection<String> homes) {
        return rows.open(KIND, references.homeTokens(KIND, homes), this::read, "home_token");
    }

    List<HomeLinkFact> to(Collection<NetworkId> networks) {
        return rows.open(KIND, references.networkTokens(KIND, networks), this::read, "network_token");
    }

    private HomeLinkFact read(ResultSet row, int number) throws SQLException {
        return new HomeLinkFact(
                row.getString("id"),
                row.getInt("version"),
                references.openHome(KIND, row.getString("home_sealed")),
                references.network(KIND, row.getString("network_sealed")),
                FactRows.grade(row));
    }
}
