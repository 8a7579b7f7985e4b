package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final FactRows rows;
    private final References references;
    private final BlindIndex index;
    private final FactLog log;
    private final SecretTies secret;

    Ties(FactRows rows, References references, BlindIndex index, FactLog log, SecretTies secret) {
        this.secret = secret;
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
        return rows.openBy(kind.fact(), openKey).orElseGet(() -> insert(kind, two, openKey, source));
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
        rows.letOpenKeyGo(kind.fact(), id);
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
        rows.takeOpenKey(kind.fact(), tie.id(), key);
    }

    TieFact find(TieKind kind, String id) {
        return secret.find(id)
                .filter(tie -> kind == TieKind.RELATIVES)
                .orElseGet(() -> rows.find(kind.fact(), id, (row, number) -> read(kind, row)));
    }

    /** For the check, and not for a register: those that rest on a secret link are among them. */
    List<TieFact> of(TieKind kind, Collection<JointId> persons) {
        var registered = registered(kind, persons);
        return kind == TieKind.RELATIVES ? withSecret(registered, secret.of(persons)) : registered;
    }

    /** Those of the register alone. */
    List<TieFact> registered(TieKind kind, Collection<JointId> persons) {
        return rows.open(
                kind.fact(),
                references.tokens(kind.fact(), persons),
                (row, number) -> read(kind, row),
                "lower_token",
                "higher_token");
    }

    /** The same two are tied once, by the one that the police have graded. */
    private static List<TieFact> withSecret(List<TieFact> registered, List<TieFact> secret) {
        var tied =
                registered.stream().map(tie -> Set.copyOf(tie.both())).collect(Collectors.toCollection(HashSet::new));
        var all = new ArrayList<>(registered);
        secret.stream().filter(tie -> tied.add(Set.copyOf(tie.both()))).forEach(all::add);
        return all;
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
