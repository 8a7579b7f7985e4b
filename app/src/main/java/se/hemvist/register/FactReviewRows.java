package se.hemvist.register;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.network.FactKind;
import se.hemvist.network.NoSuchFact;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.Tenant;

/** Who is asked to review which fact, in the database. */
@Component
class FactReviewRows {

    /** Without the signs that sound or look alike on the telephone. */
    private static final String SIGNS = "23456789ACDEFHJKLMNPRTUVXY";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    FactReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return its id
     * @throws org.springframework.dao.DuplicateKeyException when somebody is asked already
     */
    String insert(RegisteredFact fact) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into fact_review (id, number, fact_kind, fact_id, region, review_on, open_key)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        number(),
                        fact.kind().name(),
                        fact.id(),
                        fact.source().region().id(),
                        fact.source().reviewOn(),
                        openKey(fact.kind(), fact.id()))
                .update();
        return id;
    }

    FactReview find(String id) {
        return jdbc.sql("select * from fact_review where id = ?")
                .param(id)
                .query(FactReviewRows::read)
                .optional()
                .orElseThrow(NoSuchFact::new);
    }

    Optional<FactReview> openOf(FactKind kind, String fact) {
        return jdbc.sql("select * from fact_review where open_key = ?")
                .param(openKey(kind, fact))
                .query(FactReviewRows::read)
                .optional();
    }

    /** Says whether somebody was asked till now. */
    boolean close(String id) {
        return jdbc.sql("update fact_review set open_key = null where id = ? and open_key is not null")
                        .param(id)
                        .update()
                > 0;
    }

    private static String openKey(FactKind kind, String fact) {
        return kind + " " + fact;
    }

    private static String number() {
        return "ÖV-"
                + RANDOM.ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(place -> SIGNS.substring(place, place + 1))
                        .collect(Collectors.joining());
    }

    private static FactReview read(ResultSet row, int number) throws SQLException {
        return new FactReview(
                row.getString("id"),
                row.getString("number"),
                FactKind.valueOf(row.getString("fact_kind")),
                row.getString("fact_id"),
                new Tenant(row.getString("region")),
                row.getObject("review_on", LocalDate.class),
                row.getString("open_key") != null);
    }
}
