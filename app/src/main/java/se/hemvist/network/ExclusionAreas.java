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
import se.hemvist.network.FactChanged.AreaChanged;
import se.hemvist.network.KnownFacts.AreaFact;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.JointId;
import se.hemvist.secrecy.Vault;

/** Where the police say that a person must not be placed. */
@Component
public class ExclusionAreas {

    private static final FactKind KIND = FactKind.AREA;
    /** The column that its seals are bound to. */
    static final String AREA = "exclusion_area.area";

    private final FactRows rows;
    private final References references;
    private final Vault vault;
    private final FactLog log;

    ExclusionAreas(FactRows rows, References references, Vault vault, FactLog log) {
        this.rows = rows;
        this.references = references;
        this.vault = vault;
        this.log = log;
    }

    /** @return the fact's id */
    @Transactional
    public String record(JointId person, Area area, Period period, Provenance source) {
        var own = new HashMap<String, @Nullable Object>();
        own.put("person_token", references.token(KIND, person));
        own.put("person_sealed", references.seal(KIND, person));
        own.put("area_sealed", vault.seal(InformationDomain.POLICE, AREA, area.written()));
        own.put("valid_from", period.from());
        own.put("valid_until", period.until());
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new AreaChanged(id), List.of(person));
        return id;
    }

    /** @throws FactNotOpen when it is closed already */
    @Transactional
    public void close(String id, String reason, FourEyes eyes) {
        rows.close(KIND, id, reason, eyes);
        log.tell(Action.CLOSE, new AreaChanged(id), List.of(find(id).person()));
    }

    AreaFact find(String id) {
        return rows.find(KIND, id, this::read);
    }

    List<AreaFact> of(Collection<JointId> persons) {
        return rows.open(KIND, references.tokens(KIND, persons), this::read, "person_token");
    }

    private AreaFact read(ResultSet row, int number) throws SQLException {
        return new AreaFact(
                row.getString("id"),
                row.getInt("version"),
                references.person(KIND, row.getString("person_sealed")),
                Area.read(vault.open(InformationDomain.POLICE, AREA, row.getString("area_sealed"))),
                FactRows.period(row),
                FactRows.grade(row));
    }
}
