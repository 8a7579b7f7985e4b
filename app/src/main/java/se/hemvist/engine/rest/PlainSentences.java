package se.hemvist.engine.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What the engine's API says when it refuses, in one Swedish sentence: a form's own, without the engine's words before
 * it, or else one for the status. The engine's messages name ids, classes and rights, which are nobody's business. What
 * another unit has and what is not there are answered alike.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
final class PlainSentences extends OncePerRequestFilter {

    private static final String API = "/camunda/api/engine/";
    private static final String SUBMIT = "/submit-form";
    private static final Pattern BEFORE_THE_SENTENCE =
            Pattern.compile("^Cannot (?:instantiate process definition|submit task form) \\S+: ");

    /** The engine calls it an error of its own when somebody asks for what another unit has, or for what is not there. */
    private static final Pattern NOT_THEIRS =
            Pattern.compile("belongs to no authenticated tenant|Cannot find task with id|Cannot get form for task");

    /** Two did something to the same at once, which the engine calls an error of its own too. Nothing of it is kept. */
    private static final String MET = "ENGINE-03005";

    private final ObjectMapper json;

    PlainSentences(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (kept.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            var message = messageOf(kept);
            if (NOT_THEIRS.matcher(message).find()) {
                kept.setStatus(HttpServletResponse.SC_NOT_FOUND);
            } else if (message.contains(MET)) {
                kept.setStatus(HttpServletResponse.SC_CONFLICT);
            }
            var sentence = sentence(request, kept);
            kept.resetBuffer();
            kept.setContentType("application/json;charset=UTF-8");
            kept.getOutputStream()
                    .write(json.writeValueAsBytes(json.createObjectNode()
                            .put("type", kept.getStatus() == HttpServletResponse.SC_BAD_REQUEST ? "Refusal" : "Error")
                            .put("message", sentence)));
        }
        kept.copyBodyToResponse();
    }

    private String sentence(HttpServletRequest request, ContentCachingResponseWrapper answer) {
        if (answer.getStatus() == HttpServletResponse.SC_BAD_REQUEST
                && request.getRequestURI().endsWith(SUBMIT)) {
            var message = messageOf(answer);
            var before = BEFORE_THE_SENTENCE.matcher(message);
            if (before.find()) {
                return message.substring(before.end());
            }
        }
        return switch (answer.getStatus()) {
            case HttpServletResponse.SC_UNAUTHORIZED -> "Du är inte inloggad längre. Logga in igen.";
            case HttpServletResponse.SC_FORBIDDEN -> "Du får inte göra det här.";
            case HttpServletResponse.SC_NOT_FOUND -> "Det finns inte längre, eller så får du inte se det.";
            case HttpServletResponse.SC_CONFLICT ->
                "Något annat hände i ärendet i samma stund, så inget är inlämnat. "
                        + "Det du har skrivit är kvar: lämna in igen.";
            case HttpServletResponse.SC_BAD_REQUEST ->
                "Det gick inte. Någon annan kan ha hunnit före: ladda om listan och försök igen.";
            default -> "Något gick fel i Hemvist. Det du skrev är kvar: försök igen om en stund.";
        };
    }

    private String messageOf(ContentCachingResponseWrapper answer) {
        try {
            return json.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                    .path("message")
                    .asText();
        } catch (JsonProcessingException notJson) {
            return "";
        }
    }
}
