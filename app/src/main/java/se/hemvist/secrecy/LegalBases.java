package se.hemvist.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The catalogue of legal bases, dated: what was lawful on a day is answered for that day. */
@Component
public class LegalBases {

    private final JdbcClient jdbc;

    LegalBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<LegalBasis> on(LocalDate day) {
        return jdbc.sql(
                        """
                        select code, flow, basis from legal_basis
                        where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by code""")
                .param("day", day)
                .query(LegalBasis.class)
                .list();
    }

    public Optional<LegalBasis> find(String code, LocalDate day) {
        return on(day).stream().filter(basis -> basis.code().equals(code)).findFirst();
    }
}
