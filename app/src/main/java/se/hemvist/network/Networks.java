package se.hemvist.network;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.network.FactChanged.NetworkChanged;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.SwedishText;
import se.hemvist.secrecy.Vault;

/** The criminal networks that the police know, by sealed name. */
@Component
public class Networks {

    private static final FactKind KIND = FactKind.NETWORK;
    private static final String NAME = "network.name";

    private final JdbcClient jdbc;
    private final FactRows rows;
    private final Vault vault;
    private final FactLog log;

    Networks(JdbcClient jdbc, FactRows rows, Vault vault, FactLog log) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.vault = vault;
        this.log = log;
    }

    /** Registers an active network. */
    @Transactional
    public NetworkId register(String name, Provenance source) {
        var own = new HashMap<String, @Nullable Object>();
        own.put("name_sealed", vault.seal(InformationDomain.POLICE, NAME, name));
        own.put("active", true);
        var id = rows.insert(KIND, own, source);
        log.tell(Action.CREATE, new NetworkChanged(id));
        return new NetworkId(id);
    }

    @Transactional
    public void addTerritory(NetworkId network, Area.Circle territory) {
        jdbc.sql("insert into network_territory (network_id, lat, lon, radius_km) values (?, ?, ?, ?)")
                .params(network.value(), territory.lat(), territory.lon(), territory.radiusKm())
                .update();
        changed(network, "version = version + 1");
    }

    @Transactional
    public void activate(NetworkId network) {
        changed(
                network,
                "active = true, version = version + 1, closed_on = null, closed_by = null,"
                        + " close_reason_sealed = null");
    }

    /**
     * From now on the network counts for nothing.
     *
     * @throws FactNotOpen when that is so already
     */
    @Transactional
    public void deactivate(NetworkId network, String reason, Actor actor) {
        rows.close(KIND, network.value(), reason, actor);
        jdbc.sql("update network set active = false where id = ?")
                .param(network.value())
                .update();
        log.tell(Action.CLOSE, new NetworkChanged(network.value()));
    }

    /** The active networks by name, for the police only. */
    public List<Option> list() {
        var byName = Collator.getInstance(SwedishText.LOCALE);
        return jdbc
                .sql("select id, name_sealed from network where active")
                .query((row, number) -> new Option(row.getString("id"), name(row.getString("name_sealed"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(Option::label, byName))
                .toList();
    }

    /** The name, for the police and the coordination only. */
    public String nameOf(NetworkId network) {
        return name(jdbc.sql("select name_sealed from network where id = ?")
                .param(network.value())
                .query(String.class)
                .single());
    }

    /** Whether every one of them is registered. */
    public boolean know(Collection<NetworkId> networks) {
        if (networks.isEmpty()) {
            return true;
        }
        var ids = networks.stream().map(NetworkId::value).distinct().toList();
        return jdbc.sql("select count(*) from network where id in (:ids)")
                        .param("ids", ids)
                        .query(Long.class)
                        .single()
                == ids.size();
    }

    private void changed(NetworkId network, String change) {
        jdbc.sql("update network set " + change + " where id = ?")
                .param(network.value())
                .update();
        log.tell(Action.CHANGE, new NetworkChanged(network.value()));
    }

    private String name(String sealed) {
        return vault.open(InformationDomain.POLICE, NAME, sealed);
    }
}
