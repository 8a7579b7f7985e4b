package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.network.FactChanged.ExposureChanged;
import se.hemvist.network.KnownFacts.ExposureFact;
import se.hemvist.network.ThreatActor.ByNetwork;
import se.hemvist.network.ThreatActor.ByPerson;
import se.hemvist.person.JointId;

/** Röjda boenden: homes that somebody knows, and who that is; what has been known stays known. */
@Component
public class ExposedHomes {

    private static final FactKind KIND = FactKind.EXPOSURE;

    private final FactRows rows;
    private final References references;
    private final FactLog log;

    ExposedHomes(FactRows rows, References references, FactLog log) {
        this.rows = rows;
        this.references = references;
        this.log = log;
    }

    /**
     * Records that they know the home.
     *
     * @param home by its id in the register
     * @param since null when it is not known since when
     * @return the fact's id
     */
    @Transactional
    public String record(String home, ThreatActor to, @Nullable LocalDate since, Provenance source) {
        var own = new HashMap<String, @Nullable Object>();
        own.put("home_token", references.homeToken(KIND, home));
        own.put("home_sealed", references.sealHome(KIND, home));
        own.put("known_since", since);
        if (to instanceof ByPerson person) {
            own.put("knower_kind", "PERSON");
            own.put("knower_token", references.token(KIND, person.person()));
            own.put("knower_sealed", references.seal(KIND, person.person()));
        } else if (to instanceof ByNetwork network) {
            own.put("knower_kind", "NETWORK");
            own.put("knower_token", references.token(KIND, network.network()));
            own.put("knower_sealed", references.seal(KIND, network.network()));
        }
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new ExposureChanged(id), persons(to));
        return id;
    }

    /**
     * It was recorded by mistake: they never knew.
     *
     * @throws FactNotOpen when it is closed already
     */
    @Transactional
    public void close(String id, String reason, FourEyes eyes) {
        rows.close(KIND, id, reason, eyes);
        log.tell(Action.CLOSE, new ExposureChanged(id), persons(find(id).to()));
    }

    ExposureFact find(String id) {
        return rows.find(KIND, id, this::read);
    }

    List<ExposureFact> of(Collection<String> homes) {
        return rows.open(KIND, references.homeTokens(KIND, homes), this::read, "home_token");
    }

    List<ExposureFact> toPersons(Collection<JointId> knowers) {
        return rows.open(KIND, references.tokens(KIND, knowers), this::read, "knower_token");
    }

    List<ExposureFact> toNetworks(Collection<NetworkId> knowers) {
        return rows.open(KIND, references.networkTokens(KIND, knowers), this::read, "knower_token");
    }

    private ExposureFact read(ResultSet row, int number) throws SQLException {
        var knower = row.getString("knower_sealed");
        return new ExposureFact(
                row.getString("id"),
                row.getInt("version"),
                references.openHome(KIND, row.getString("home_sealed")),
                row.getString("knower_kind").equals("PERSON")
                        ? new ByPerson(references.person(KIND, knower))
                        : new ByNetwork(references.network(KIND, knower)),
                row.getObject("known_since", LocalDate.class),
                FactRows.grade(row));
    }

    private static List<JointId> persons(ThreatActor of) {
        return of instanceof ByPerson person ? List.of(person.person()) : List.of();
    }
}
