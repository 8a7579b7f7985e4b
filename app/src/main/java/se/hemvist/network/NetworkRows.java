package se.hemvist.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import se.hemvist.network.KnownFacts.NetworkFact;

/** Reads networks with their territory, without their names. */
@Component
class NetworkRows {

    private final JdbcClient jdbc;

    NetworkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NetworkFact> of(Collection<NetworkId> networks) {
        if (networks.isEmpty()) {
            return List.of();
        }
        var ids = networks.stream().map(NetworkId::value).toList();
        var territory = territory(ids);
        return jdbc.sql("select id, version, active, reliability, correctness from network where id = any(:ids)")
                .param("ids", array(ids))
                .query((row, number) -> new NetworkFact(
                        new NetworkId(row.getString("id")),
                        row.getInt("version"),
                        row.getBoolean("active"),
                        territory.getOrDefault(row.getString("id"), List.of()),
                        FactRows.grade(row)))
                .list();
    }

    private Map<String, List<Area.Circle>> territory(List<String> ids) {
        return jdbc
                .sql("select network_id, lat, lon, radius_km from network_territory where network_id = any(:ids)")
                .param("ids", array(ids))
                .query((row, number) -> Map.entry(
                        row.getString("network_id"),
                        new Area.Circle(row.getDouble("lat"), row.getDouble("lon"), row.getDouble("radius_km"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static SqlArrayValue array(List<String> ids) {
        return new SqlArrayValue("varchar", ids.toArray());
    }
}
