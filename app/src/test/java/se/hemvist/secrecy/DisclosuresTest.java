package se.hemvist.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import({Disclosures.class, LegalBases.class, Vault.class, BlindIndex.class, KeyFolder.class, SwedishTime.class})
class DisclosuresTest {

    @Autowired
    Disclosures disclosures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void recordsWhatPassedAndOnWhatBasisButNotAboutWhomInClear() {
        disclosures.record(disclosure("POLICE_ACT"));

        var row = jdbc.sql("select * from disclosure").query().singleRow();
        assertThat(row)
                .containsEntry("from_tenant", "polis-nord")
                .containsEntry("to_tenant", "kommun-2281")
                .containsEntry("fields", "level valid-until");
        assertThat(row.values()).doesNotContain("subject-reference");
    }

    @Test
    void refusesABasisThatDoesNotApply() {
        assertThatIllegalArgumentException().isThrownBy(() -> disclosures.record(disclosure("GOODWILL")));
    }

    private static Disclosure disclosure(String basis) {
        return new Disclosure(
                Tenant.ofRegion("nord"),
                Tenant.ofMunicipality("2281"),
                "subject-reference",
                "N-2026-1",
                "threat-assessment",
                List.of("level", "valid-until"),
                basis,
                1,
                "hemvist");
    }
}
