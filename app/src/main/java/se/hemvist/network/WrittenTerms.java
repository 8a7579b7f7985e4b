package se.hemvist.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.Vault;

/** Writes what a fact says from now on into its row, and tells that it changed. */
@Component
class WrittenTerms {

    private final FactRows rows;
    private final KeepApartPairs pairs;
    private final Ties ties;
    private final Networks networks;
    private final Vault vault;
    private final FactLog log;

    WrittenTerms(FactRows rows, KeepApartPairs pairs, Ties ties, Networks networks, Vault vault, FactLog log) {
        this.rows = rows;
        this.pairs = pairs;
        this.ties = ties;
        this.networks = networks;
        this.vault = vault;
        this.log = log;
    }

    void amend(RegisteredFact fact, FactTerms terms) {
        rows.amend(fact.kind(), fact.id(), fact.version(), columns(fact.kind(), terms));
        if (fact.kind() == FactKind.KEEP_APART) {
            pairs.takeOpenKey(fact, terms);
        }
        log.tell(Action.CHANGE, FactChanged.of(fact.kind(), fact.id()), fact);
    }

    /** It holds again, as it did. */
    void reopen(RegisteredFact fact) {
        rows.reopen(fact.kind(), fact.id(), fact.version());
        switch (fact.kind()) {
            case KEEP_APART -> pairs.takeOpenKey(fact, fact.terms());
            case RELATION, CO_SUSPECTS -> ties.takeOpenKey(fact);
            case NETWORK -> networks.markActive(fact.id());
            case RIVALRY, MEMBERSHIP, THREAT, AREA, EXPOSURE, HOME_LINK -> {}
        }
        log.tell(Action.CHANGE, FactChanged.of(fact.kind(), fact.id()), fact);
    }

    private Map<String, @Nullable Object> columns(FactKind kind, FactTerms terms) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("reliability", terms.grade().reliability().name());
        columns.put("correctness", terms.grade().correctness().digit());
        switch (kind) {
            case NETWORK, HOME_LINK, RELATION, CO_SUSPECTS -> {}
            case RIVALRY -> period(columns, terms.period());
            case EXPOSURE -> columns.put("known_since", terms.period().from());
            case THREAT -> {
                columns.put("begun_on", terms.period().from());
                columns.put("with_networks", Boolean.TRUE.equals(terms.withNetworks()));
            }
            case MEMBERSHIP -> {
                period(columns, terms.period());
                columns.put("role", Objects.requireNonNull(terms.role()).name());
            }
            case KEEP_APART -> {
                period(columns, terms.period());
                var apart = Objects.requireNonNull(terms.keepApart());
                columns.put("reason", apart.reason().name());
                columns.put("scope", apart.scope().name());
                columns.put("km", apart.km());
            }
            case AREA -> {
                period(columns, terms.period());
                var area = Objects.requireNonNull(terms.area()).written();
                columns.put("area_sealed", vault.seal(InformationDomain.POLICE, ExclusionAreas.AREA, area));
            }
        }
        return columns;
    }

    private static void period(Map<String, @Nullable Object> columns, Period period) {
        columns.put("valid_from", period.from());
        columns.put("valid_until", period.until());
    }
}
