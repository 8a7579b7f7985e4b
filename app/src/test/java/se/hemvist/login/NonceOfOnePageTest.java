package se.hemvist.login;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

class NonceOfOnePageTest {

    private final MockServletContext server = new MockServletContext();

    @Test
    void keepsTheNonceOfAPageWhenSomebodyElseAsksForOneMeanwhile() throws Exception {
        var anna = asked("/camunda/app/tasklist/default/");
        var eva = asked("/camunda/app/cockpit/default/");

        anna.getServletContext().setAttribute(NonceOfOnePage.NONCE, "of Anna");
        eva.getServletContext().setAttribute(NonceOfOnePage.NONCE, "of Eva");

        assertThat(anna.getServletContext().getAttribute(NonceOfOnePage.NONCE)).isEqualTo("of Anna");
        assertThat(eva.getServletContext().getAttribute(NonceOfOnePage.NONCE)).isEqualTo("of Eva");
        assertThat(server.getAttribute(NonceOfOnePage.NONCE)).isNull();
    }

    @Test
    void leavesEverythingElseToTheServer() throws Exception {
        server.setAttribute("other", "shared");

        var page = asked("/camunda/app/tasklist/default/");
        page.getServletContext().setAttribute("more", "shared too");

        assertThat(page.getServletContext().getAttribute("other")).isEqualTo("shared");
        assertThat(server.getAttribute("more")).isEqualTo("shared too");
        assertThat(asked("/hemvist").getServletContext()).isSameAs(server);
    }

    /** The request as what comes after the filter sees it. */
    private ServletRequest asked(String path) throws Exception {
        var seen = new MockFilterChain();
        HttpServletRequest request = new MockHttpServletRequest(server, "GET", path);
        new NonceOfOnePage().doFilter(request, new MockHttpServletResponse(), seen);
        var after = seen.getRequest();
        assertThat(after).isNotNull();
        return after;
    }
}
