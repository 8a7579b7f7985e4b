package se.hemvist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.hemvist.engine.draft.Drafts;

class DraftsTest extends EdgeTest {

    private static final String DRAFT = "{\"text\":\"halvskrivet\"}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Drafts drafts;

    @Test
    void keepsADraftForTheOneWhoWroteIt() throws Exception {
        var task = start("entry-1", "kommun-2281").getId();

        mvc.perform(as(ANNA, put(path(task)).content(DRAFT))).andExpect(status().isNoContent());

        mvc.perform(as(ANNA, get(path(task))))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().json(DRAFT));
        assertThat(jdbc.sql("select sealed from form_draft").query(String.class).single())
                .doesNotContain("halvskrivet");
        mvc.perform(as(ANNA, delete(path(task)))).andExpect(status().isNoContent());
        mvc.perform(as(ANNA, get(path(task)))).andExpect(status().isNotFound());
    }

    @Test
    void tellsNobodyElseThatTheTaskExists() throws Exception {
        var task = start("entry-1", "kommun-2281").getId();
        mvc.perform(as(ANNA, put(path(task)).content(DRAFT))).andExpect(status().isNoContent());

        for (var path : new String[] {path(task), path("00000000-0000-0000-0000-000000000000")}) {
            mvc.perform(as(JOHAN, get(path)))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(""));
            mvc.perform(as(JOHAN, put(path).content(DRAFT))).andExpect(status().isNotFound());
        }
    }

    @Test
    void refusesADraftThatIsTooLarge() throws Exception {
        var task = start("entry-1", "kommun-2281").getId();

        mvc.perform(as(ANNA, put(path(task)).content("\"" + "a".repeat(256 * 1024) + "\"")))
                .andExpect(status().isPayloadTooLarge());
    }

    @Test
    void forgetsTheDraftWithTheTaskAndAfterADay() throws Exception {
        var task = start("entry-1", "kommun-2281").getId();
        var other = start("entry-2", "kommun-2281").getId();
        mvc.perform(as(ANNA, put(path(task)).content(DRAFT))).andExpect(status().isNoContent());
        mvc.perform(as(ANNA, put(path(other)).content(DRAFT))).andExpect(status().isNoContent());

        acting.as(ANNA, () -> {
            forms.submitTaskForm(task, kept("Hej"));
            return task;
        });
        assertThat(count()).isOne();
        drafts.forgetOld();
        assertThat(count()).isOne();
        jdbc.sql("update form_draft set saved_at = saved_at - interval '25' hour")
                .update();
        drafts.forgetOld();

        assertThat(count()).isZero();
    }

    private long count() {
        return jdbc.sql("select count(*) from form_draft").query(Long.class).single();
    }

    private static String path(String task) {
        return "/hemvist/drafts/" + task;
    }

    private static MockHttpServletRequestBuilder as(String user, MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON).with(user(user)).with(csrf());
    }
}
