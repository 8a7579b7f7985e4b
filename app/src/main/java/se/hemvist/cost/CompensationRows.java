package se.hemvist.cost;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.organisation.Officers;
import se.hemvist.secrecy.Vault;
import se.hemvist.workspace.AddedDocuments;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.HeldCases;

/** The statements to the police in the database, sealed; none is changed or taken away. */
@Component
class CompensationRows implements AddedDocuments {

    private static final String TEXT = "compensation_statement.text";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final HeldCases cases;
    private final Officers officers;
    private final Clock clock;

    CompensationRows(JdbcClient jdbc, Vault vault, HeldCases cases, Officers officers, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.cases = cases;
        this.officers = officers;
        this.clock = clock;
    }

    void add(CaseFile file, String text, String officer) {
        jdbc.sql(
                        """
                        insert into compensation_statement (case_id, text_sealed, stated_by, stated_at)
                        values (?, ?, ?, ?)""")
                .params(
                        cases.get(file.line().number()).id(),
                        vault.seal(InformationDomain.MUNICIPAL, TEXT, text),
                        officer,
                        OffsetDateTime.now(clock))
                .update();
    }

    @Override
    public List<Document> of(CaseFile file) {
        return cases.find(file.line().number())
                .filter(of -> cases.isOf(file, of))
                .map(of -> of(of.id()))
                .orElse(List.of());
    }

    private List<Document> of(UUID caseId) {
        return jdbc.sql("select * from compensation_statement where case_id = ? order by position")
                .param(caseId)
                .query((row, number) -> new Document(
                        "Underlag för polisens ersättning",
                        row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                        vault.open(InformationDomain.MUNICIPAL, TEXT, row.getString("text_sealed")) + "\n\nIntygat av "
                                + officers.nameOf(row.getString("stated_by")) + "."))
                .list();
    }
}
