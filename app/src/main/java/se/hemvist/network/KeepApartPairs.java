package se.hemvist.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.network.FactChanged.KeepApartChanged;
import se.hemvist.network.KnownFacts.PairFact;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.JointId;
import se.hemvist.secrecy.BlindIndex;

/** Persons who are kept apart, two by two. The same pair is open once for the same reason, scope and period. */
@Component
public class KeepApartPairs {

    private static final FactKind KIND = FactKind.KEEP_APART;

    private final FactRows rows;
    private final References references;
    private final BlindIndex index;
    private final FactLog log;

    KeepApartPairs(FactRows rows, References references, BlindIndex index, FactLog log) {
        this.rows = rows;
        this.references = references;
        this.index = index;
        this.log = log;
    }

    /**
     * Records the pair; one that is open already stays as it is.
     *
     * @return the fact's id, also of the one that was there
     * @throws org.springframework.dao.DuplicateKeyException when somebody records the same at the same moment
     */
    @Transactional
    public Recorded record(JointId one, JointId other, KeepApart keepApart, Period period, Provenance source) {
        var pair = TwoPersons.of(one, other);
        var openKey = openKey(pair, keepApart, period);
        return rows.openBy(KIND, openKey)
                .map(known -> new Recorded(known, false))
                .orElseGet(() -> new Recorded(insert(pair, keepApart, period, openKey, source), true));
    }

    private String insert(TwoPersons pair, KeepApart keepApart, Period period, String openKey, Provenance source) {
        var own = pair.columns(KIND, references);
        own.put("reason", keepApart.reason().name());
        own.put("scope", keepApart.scope().name());
        own.put("km", keepApart.km());
        own.put("valid_from", period.from());
        own.put("valid_until", period.until());
        own.put("open_key", openKey);
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new KeepApartChanged(id), pair.both());
        return id;
    }

    /** @throws FactNotOpen when it is closed already */
    @Transactional
    public void close(String id, String reason, FourEyes eyes) {
        rows.close(KIND, id, reason, eyes);
        rows.letOpenKeyGo(KIND, id);
        var pair = find(id);
        log.tell(Action.CLOSE, new KeepApartChanged(id), List.of(pair.one(), pair.other()));
    }

    /**
     * Records the pair for a time, until an officer of the police answers for it; beside the same pair if the police have
     * it already, so that nobody learns from it whether they have.
     *
     * @param openKey its own, and not the one by which the police's pair is open once
     */
    String recordForATime(TwoPersons pair, KeepApart keepApart, String openKey, Provenance source) {
        return insert(pair, keepApart, Period.ALWAYS, openKey, source);
    }

    /** From now on it is a pair like any other. */
    void adopt(String id, Provenance source) {
        var pair = find(id);
        var usual = openKey(TwoPersons.of(pair.one(), pair.other()), pair.keepApart(), pair.period());
        if (rows.openBy(KIND, usual).filter(known -> !known.equals(id)).isPresent()) {
            throw new Refusal("answer", "Registret har redan samma par, och det gäller. Låt samordningens par gå ut.");
        }
        rows.adopt(KIND, id, source);
        rows.takeOpenKey(KIND, id, usual);
        log.tell(Action.CHANGE, new KeepApartChanged(id), List.of(pair.one(), pair.other()));
    }

    void lapse(String id, String reason) {
        rows.lapse(KIND, id, reason);
        rows.letOpenKeyGo(KIND, id);
        var pair = find(id);
        log.tell(Action.CLOSE, new KeepApartChanged(id), List.of(pair.one(), pair.other()));
    }

    PairFact find(String id) {
        return rows.find(KIND, id, this::read);
    }

    List<PairFact> of(Collection<JointId> persons) {
        return rows.open(KIND, references.tokens(KIND, persons), this::read, "lower_token", "higher_token");
    }

    private String openKey(TwoPersons pair, KeepApart keepApart, Period period) {
        return index.token(
                InformationDomain.POLICE,
                "keep-apart-open",
                String.join(" ", pair.written(), keepApart.toString(), period.toString()));
    }

    private PairFact read(ResultSet row, int number) throws SQLException {
        return new PairFact(
                row.getString("id"),
                row.getInt("version"),
                references.person(KIND, row.getString("lower_sealed")),
                references.person(KIND, row.getString("higher_sealed")),
                keepApart(row),
                FactRows.period(row),
                FactRows.grade(row));
    }

    static KeepApart keepApart(ResultSet row) throws SQLException {
        return new KeepApart(
                KeepApart.Reason.valueOf(row.getString("reason")),
                KeepApart.Scope.valueOf(row.getString("scope")),
                row.getObject("km", Double.class));
    }

    /** The same pair is open once; its key is taken again when it is reopened or says something else. */
    void takeOpenKey(RegisteredFact pair, FactTerms terms) {
        var persons = TwoPersons.of(pair.persons().get(0), pair.persons().get(1));
        var key = openKey(persons, Objects.requireNonNull(terms.keepApart()), terms.period());
        rows.takeOpenKey(KIND, pair.id(), key);
    }

    /** A pair as it stands in the register. */
    public record Recorded(String id, boolean isNew) {}
}
