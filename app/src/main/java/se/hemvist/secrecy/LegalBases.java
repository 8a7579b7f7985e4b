package se.hemvist.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;

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
                        select code, flow, basis, giver, receiver, rests_on_consent, explanation from legal_basis
                        where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by code""")
                .param("day", day)
                .query(LegalBasis.class)
                .list();
    }

    /** What lets a unit of this domain tell such a receiver: what a form may offer. */
    public List<LegalBasis> between(InformationDomain from, ReceiverKind to, LocalDate day) {
        return on(day).stream().filter(basis -> basis.opens(from, to)).toList();
    }

    public Optional<LegalBasis> find(String code, LocalDate day) {
        return on(day).stream().filter(basis -> basis.code().equals(code)).findFirst();
    }
}
