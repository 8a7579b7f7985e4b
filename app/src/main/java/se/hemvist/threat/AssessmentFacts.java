package se.hemvist.threat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import se.hemvist.network.SourceGrade;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;

/** The assessments that are in effect, as the conflict check reads them. */
@Component
public class AssessmentFacts {

    private final JdbcClient jdbc;
    private final PersonTokens tokens;

    AssessmentFacts(JdbcClient jdbc, PersonTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** The one that took effect last, expired or not. */
    public Optional<AssessmentFact> latest(JointId person) {
        return Optional.ofNullable(latest(Set.of(person)).get(person));
    }

    /** The same for many, in one statement; who has none is not in the map. */
    public Map<JointId, AssessmentFact> latest(Collection<JointId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var byToken = new HashMap<String, JointId>();
        persons.forEach(person -> byToken.put(tokens.token(AssessmentRows.MODULE, person), person));
        var latest = new HashMap<JointId, AssessmentFact>();
        jdbc.sql(
                        """
                        select a.joint_token, r.* from threat_assessment a
                        join assessment_revision r on r.assessment_id = a.id
                        where a.joint_token = any(:tokens) and r.effective_at is not null
                        order by r.effective_at, r.assessment_id, r.number""")
                .param("tokens", new SqlArrayValue("varchar", byToken.keySet().toArray()))
                .query((row, number) -> Map.entry(row.getString("joint_token"), read(row)))
                .list()
                .forEach(found -> latest.put(Objects.requireNonNull(byToken.get(found.getKey())), found.getValue()));
        return latest;
    }

    /** Whose assessment it is. */
    public JointId personOf(String assessmentId) {
        return tokens.open(
                AssessmentRows.MODULE,
                jdbc.sql("select joint_sealed from threat_assessment where id = ?")
                        .param(assessmentId)
                        .query(String.class)
                        .single());
    }

    private static AssessmentFact read(ResultSet row) throws SQLException {
        return new AssessmentFact(
                row.getString("assessment_id"),
                row.getInt("number"),
                ThreatLevel.valueOf(row.getString("level")),
                row.getObject("valid_until", LocalDate.class),
                NetworkLink.valueOf(row.getString("network_link")),
                new SourceGrade(
                        Reliability.valueOf(row.getString("reliability")), Correctness.of(row.getInt("correctness"))));
    }
}
