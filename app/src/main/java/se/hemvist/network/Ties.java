package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.network.FactChanged.TieChanged;
import se.hemvist.network.KnownFacts.TieFact;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.JointId;
import se.hemvist.secrecy.BlindIndex;

/** Who are relatives, and who are suspected of the same crime; two by two, and the same two once for each. */
@Component
public class Ties {

    private final JdbcClient jdbc;
    private final FactRows rows;
    private final References references;
    private final BlindIndex index;
    private final FactLog log;

    Ties(JdbcClient jdbc, FactRows rows, References references, BlindIndex index, FactLog log) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.references = references;
        this.index = index;
        this.log = log;
    }

    /**
     * Records the tie; one that is open already stays as it is.
     *
     * @return the fact's id, also of the one that was there
     * @throws org.springframework.dao.DuplicateKeyException when somebody records the same at the same moment
     */
    @Transactional
    public String record(TieKind kind, JointId one, JointId other, Provenance source) {
        var two = TwoPersons.of(one, other);
        var openKey = openKey(kind, two);
        return jdbc.sql("select id from " + kind.table() + " where open_key = ?")
                .param(openKey)
                .query(String.class)
                .optional()
                .orElseGet(() -> insert(kind, two, openKey, source));
    }

    private String insert(TieKind kind, TwoPersons two, String openKey, Provenance source) {
        var own = two.columns(kind.fact(), references);
        own.put("open_key", openKey);
        var id = rows.insert(kind.fact(), own, source);
        log.tell(Action.CREATE, new TieChanged(kind.fact(), id), two.both());
        return id;
    }

    /** @throws FactNotOpen when it is closed already */
    @Transactional
    public void close(TieKind kind, String id, String reason, FourEyes eyes) {
        rows.close(kind.fact(), id, reason, eyes);
        jdbc.sql("update " + kind.table() + " set open_key = null where id = ?")
                .param(id)
                .update();
        log.tell(Action.CLOSE, new TieChanged(kind.fact(), id), find(kind, id).both());
    }

    private String openKey(TieKind kind, TwoPersons two) {
        return index.token(InformationDomain.POLICE, kind.table() + ".open", two.written());
    }

    /** The same two are tied once by the same; the key is taken again when the tie is reopened. */
    void takeOpenKey(RegisteredFact tie) {
        var kind = TieKind.of(tie.kind());
        var key =
                openKey(kind, TwoPersons.of(tie.persons().get(0), tie.persons().get(1)));
        FactRows.refuseTwice(jdbc, kind.table(), key, tie.id());
        jdbc.sql("update " + kind.table() + " set open_key = ? where id = ?")
                .params(key, tie.id())
                .update();
    }

    TieFact find(TieKind kind, String id) {
        return jdbc.sql("select * from " + kind.table() + " where id = ?")
                .param(id)
                .query((row, number) -> read(kind, row))
                .single();
    }

    List<TieFact> of(TieKind kind, Collection<JointId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from " + kind.table()
                        + " where closed_on is null and (lower_token in (:tokens) or higher_token in (:tokens))")
                .param("tokens", references.tokens(kind.fact(), persons))
                .query((row, number) -> read(kind, row))
                .list();
    }

    /** These persons and everybody who is a relative of one of them. */
    Set<JointId> withRelatives(Collection<JointId> persons) {
        var all = new LinkedHashSet<>(persons);
        of(TieKind.RELATIVES, persons).forEach(tie -> all.addAll(tie.both()));
        return all;
    }

    private TieFact read(TieKind kind, ResultSet row) throws SQLException {
        return new TieFact(
                row.getString("id"),
                row.getInt("version"),
                references.person(kind.fact(), row.getString("lower_sealed")),
                references.person(kind.fact(), row.getString("higher_sealed")),
                FactRows.grade(row));
    }
}
