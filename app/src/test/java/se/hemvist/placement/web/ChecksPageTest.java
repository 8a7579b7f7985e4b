package se.hemvist.placement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.hemvist.InHemvist;
import se.hemvist.organisation.SwedishTime;

/** Kontroller as it answers, to the desk, to the log reviewer and to everybody else. */
@InHemvist
class ChecksPageTest {

    private static final String PAGE = "/hemvist/kontroller";
    private static final String NOTE = "Samtal med handläggaren i dag.";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient jdbc;

    private String release = "";

    @BeforeEach
    void aCaseWaits() {
        jdbc.sql("delete from check_wait").update();
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into check_wait (id, kind, case_id, open_case, case_number, tenant, asked_at)
                        values (?, 'WAITS', 'case', 'WAITS case', 'A-7KQ4-2M', 'kommun-2281', ?)""")
                .params(id, OffsetDateTime.now(SwedishTime.ZONE))
                .update();
        release = PAGE + "/" + id + "/slapp";
    }

    @Test
    void theDeskSeesTheNumberOfTheCaseAndItsKommunAndLetsTheCheckThrough() throws Exception {
        as("nationell.coordinator", get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A-7KQ4-2M, Sundsvall")))
                .andExpect(content().string(containsString(release)));

        as("nationell.coordinator", post(release).param("more", "1").param("note", NOTE))
                .andExpect(status().isFound());

        as("nationell.coordinator", get(PAGE)).andExpect(content().string(containsString("Ingen kontroll väntar.")));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        for (var wrong : new String[] {"0", "11", "-1", "två", "", "1e9"}) {
            as("nationell.coordinator", post(release).param("more", wrong).param("note", NOTE))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("Skriv hur många kontroller till, från 1 till 10.")))
                    .andExpect(content().string(containsString(NOTE)));
        }
        as("nationell.coordinator", post(release).param("more", "1").param("note", " kort "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("minst tio tecken")));
    }

    @Test
    void theLogReviewerLooksAndLetsNothingThrough() throws Exception {
        as("nationell.log-reviewer", get(PAGE))
                .andExpect(content().string(containsString("A-7KQ4-2M, Sundsvall")))
                .andExpect(content().string(not(containsString("/slapp"))));
        as("nationell.log-reviewer", post(release).param("more", "1").param("note", NOTE))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseLearnsThatThereIsSuchAPage() throws Exception {
        for (var group : new String[] {
            "kommun-2281.caseworker",
            "kommun-2281.manager",
            "kommun-2281.log-reviewer",
            "polis-nord.assessor",
            "nationell.operator",
            "nationell.provider-reviewer"
        }) {
            as(group, get(PAGE)).andExpect(status().isNotFound());
            as(group, post(release).param("more", "1").param("note", NOTE)).andExpect(status().isNotFound());
            as(group, get("/hemvist/sok")).andExpect(content().string(not(containsString(PAGE))));
        }
        assertThat(jdbc.sql("select count(*) from check_wait where open_case is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private ResultActions as(String group, MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(
                call.with(csrf()).with(user("nagon").authorities(AuthorityUtils.createAuthorityList(group))));
    }
}
