package se.hemvist.network;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.network.FactChanged.NetworkChanged;
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

    /**
     * From now on it is called that.
     *
     * @throws FactChangedMeanwhile when it is no longer in the version that was read
     */
    @Transactional
    public void rename(NetworkId network, int seen, String name) {
        rows.amend(
                KIND, network.value(), seen, Map.of("name_sealed", vault.seal(InformationDomain.POLICE, NAME, name)));
        log.tell(Action.CHANGE, new NetworkChanged(network.value()));
    }

    /** Two officers have seen that it is no longer at home there. */
    @Transactional
    void removeTerritory(NetworkId network, Area.Circle territory, FourEyes eyes) {
        jdbc.sql("delete from network_territory where network_id = ? and lat = ? and lon = ? and radius_km = ?")
                .params(network.value(), territory.lat(), territory.lon(), territory.radiusKm())
                .update();
        changed(network, "version = version + 1");
    }

    void markActive(String id) {
        jdbc.sql("update network set active = true where id = ?").param(id).update();
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
    public void deactivate(NetworkId network, String reason, FourEyes eyes) {
        rows.close(KIND, network.value(), reason, eyes);
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

    /** All of them by name, those that are not active too. */
    public List<NamedNetwork> all() {
        var byName = Collator.getInstance(SwedishText.LOCALE);
        return jdbc
                .sql("select id, name_sealed, active from network")
                .query((row, number) -> new NamedNetwork(
                        new NetworkId(row.getString("id")),
                        name(row.getString("name_sealed")),
                        row.getBoolean("active")))
                .list()
                .stream()
                .sorted(Comparator.comparing(NamedNetwork::name, byName))
                .toList();
    }

    /** Where it is at home. */
    public List<Area.Circle> territory(NetworkId network) {
        return jdbc.sql("select lat, lon, radius_km from network_territory where network_id = ?"
                        + " order by lat, lon, radius_km")
                .param(network.value())
                .query((row, number) ->
                        new Area.Circle(row.getDouble("lat"), row.getDouble("lon"), row.getDouble("radius_km")))
                .list();
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
