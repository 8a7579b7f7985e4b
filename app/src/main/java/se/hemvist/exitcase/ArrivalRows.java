package se.hemvist.exitcase;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has arrived where, by placement, sealed. */
@Component
class ArrivalRows {

    private static final String COLUMN = "exit_arrival.arrival";

    private final JdbcClient jdbc;
    private final SealedParts parts;

    ArrivalRows(JdbcClient jdbc, SealedParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    void add(String placementId, ExitCase of, Arrival arrival) {
        jdbc.sql("insert into exit_arrival (placement_id, case_id, arrival_sealed) values (:id, :case, :sealed)")
                .param("id", placementId)
                .param("case", of.id())
                .param("sealed", parts.seal(COLUMN, arrival))
                .update();
    }

    void change(String placementId, Arrival arrival) {
        jdbc.sql("update exit_arrival set arrival_sealed = :sealed where placement_id = :id")
                .param("sealed", parts.seal(COLUMN, arrival))
                .param("id", placementId)
                .update();
    }

    Arrival find(String placementId) {
        var sealed = jdbc.sql("select arrival_sealed from exit_arrival where placement_id = ?")
                .param(placementId)
                .query(String.class)
                .single();
        var arrival = parts.open(COLUMN, sealed, Arrival.class);
        if (arrival == null) {
            throw new IllegalStateException("Every row has an arrival");
        }
        return arrival;
    }

    /** The case that the placement is of. */
    String caseOf(String placementId) {
        return jdbc.sql("select case_id from exit_arrival where placement_id = ?")
                .param(placementId)
                .query(UUID.class)
                .single()
                .toString();
    }
}
