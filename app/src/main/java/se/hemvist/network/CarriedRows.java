package se.hemvist.network;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.person.JointId;

/** Writes the kept person into a row of the merged one, by token and seal. */
@Component
class CarriedRows {

    private final JdbcClient jdbc;
    private final References references;

    CarriedRows(JdbcClient jdbc, References references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    /**
     * The fact is about the kept one from now on; the key by which two persons are open once is free till it is taken.
     *
     * @param forATime whether it is the desk's for some hours, and has a key of its own
     */
    void carry(RegisteredFact fact, JointId merged, JointId kept, boolean forATime) {
        var columns = columns(fact, merged, kept, forATime);
        var set = columns.keySet().stream()
                .sorted()
                .map(column -> column + " = :" + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("update " + fact.kind().table() + " set " + set + ", version = version + 1 where id = :id")
                .params(columns)
                .param("id", fact.id())
                .update();
    }

    private Map<String, @Nullable Object> columns(RegisteredFact fact, JointId merged, JointId kept, boolean forATime) {
        var kind = fact.kind();
        int place = fact.persons().indexOf(merged);
        if (kind.isOfTwo()) {
            var columns = TwoPersons.of(kept, fact.persons().get(1 - place)).columns(kind, references);
            if (!forATime) {
                columns.put("open_key", null);
            }
            return columns;
        }
        var token = FactRegister.personColumns(kind).get(place);
        var columns = new HashMap<String, @Nullable Object>();
        columns.put(token, references.token(kind, kept));
        columns.put(token.replace("_token", "_sealed"), references.seal(kind, kept));
        return columns;
    }
}
