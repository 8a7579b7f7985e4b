package se.hemvist.relativecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.secrecy.BlindIndex;
import se.hemvist.secrecy.SealedJson;

/** The links, each found by the tokens of its two cases and sealed as a whole. */
@Component
class CaseLinkRows {

    private static final InformationDomain DOMAIN = InformationDomain.MUNICIPAL;
    private static final String COLUMN = "case_link.link";

    private final JdbcClient jdbc;
    private final BlindIndex index;
    private final SealedJson json;

    CaseLinkRows(JdbcClient jdbc, BlindIndex index, SealedJson json) {
        this.jdbc = jdbc;
        this.index = index;
        this.json = json;
    }

    void add(CaseLink link) {
        jdbc.sql("insert into case_link (id, one_token, other_token, link_sealed) values (?, ?, ?, ?)")
                .params(
                        link.id(),
                        token(link.one().toString()),
                        token(link.other().toString()),
                        seal(link))
                .update();
    }

    void save(CaseLink link) {
        jdbc.sql("update case_link set link_sealed = ? where id = ?")
                .params(seal(link), link.id())
                .update();
    }

    /** Kept from everybody else till the transaction ends. */
    Optional<CaseLink> held(UUID id) {
        return jdbc.sql("select link_sealed from case_link where id = ? for update")
                .param(id)
                .query((row, number) -> open(row.getString(1)))
                .optional();
    }

    /** Of one case, those that hold and those that are ended. */
    List<CaseLink> of(UUID caseId) {
        return of(caseId.toString());
    }

    /** The same by what a placement calls its case, which may be of a kind that has no links. */
    List<CaseLink> of(String caseId) {
        var token = token(caseId);
        return jdbc.sql("select link_sealed from case_link where one_token = ? or other_token = ?")
                .params(token, token)
                .query((row, number) -> open(row.getString(1)))
                .list();
    }

    List<CaseLink> all() {
        return jdbc.sql("select link_sealed from case_link")
                .query((row, number) -> open(row.getString(1)))
                .list();
    }

    private String token(String caseId) {
        return index.token(DOMAIN, "case-link.case", caseId);
    }

    private String seal(CaseLink link) {
        return json.seal(DOMAIN, COLUMN, link);
    }

    private CaseLink open(String sealed) {
        return json.open(DOMAIN, COLUMN, sealed, CaseLink.class);
    }
}
