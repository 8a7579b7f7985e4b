package se.hemvist.threat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;

/** Many assessments that have taken effect, as their own module keeps what the check reads of them. */
public class ManyAssessments {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PersonTokens tokens;

    public void insert(List<JointId> persons, OffsetDateTime now, LocalDate until) {
        var ids = persons.stream().map(person -> UUID.randomUUID().toString()).toList();
        jdbc.batchUpdate(
                """
                insert into threat_assessment (id, version, case_number, region, person_sealed, joint_token, joint_sealed,
                    request_sealed, requested_at, work, status)
                values (?, 1, ?, 'polis-nord', '-', ?, ?, '-', ?, 'CASE', 'ASSESSED')""",
                IntStream.range(0, persons.size())
                        .mapToObj(n -> new Object[] {
                            ids.get(n),
                            ids.get(n).substring(0, 20),
                            tokens.token(AssessmentRows.MODULE, persons.get(n)),
                            tokens.seal(AssessmentRows.MODULE, persons.get(n)),
                            now
                        })
                        .toList());
        jdbc.batchUpdate(
                """
                insert into assessment_revision (assessment_id, number, level, valid_until, network_link, reliability,
                    correctness, content_sealed, assessor, assessed_at, effective_at)
                values (?, 1, ?, ?, 'KNOWN', 'B', 2, '-', 'nord.polis', ?, ?)""",
                IntStream.range(0, ids.size())
                        .mapToObj(n -> new Object[] {ids.get(n), n % 4 == 0 ? "HIGH" : "MEDIUM", until, now, now})
                        .toList());
    }
}
