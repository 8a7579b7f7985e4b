package se.hemvist.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Sealing;

/** What somebody has begun to write in a form of a page, by field; sealed, their own, gone with the form or after a day. */
@Component
@Transactional
public class PageDrafts {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final ObjectMapper json;
    private final Clock clock;

    PageDrafts(JdbcClient jdbc, Sealing sealing, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
        this.clock = clock;
    }

    /** Empty when nothing has been written there. */
    public Map<String, String> find(String place, String user) {
        return jdbc.sql("select sealed from page_draft where user_id = ? and place = ? and saved_at > ?")
                .params(user, place, oldestKept())
                .query(String.class)
                .optional()
                .map(text -> read(sealing.open(purpose(place, user), text)))
                .orElse(Map.of());
    }

    public void save(String place, String user, Map<String, String> fields) {
        forget(place, user);
        jdbc.sql("insert into page_draft (user_id, place, sealed, saved_at) values (?, ?, ?, ?)")
                .params(user, place, sealing.seal(purpose(place, user), written(fields)), OffsetDateTime.now(clock))
                .update();
    }

    /** When the form has had its effect. */
    public void forget(String place, String user) {
        jdbc.sql("delete from page_draft where user_id = ? and place = ?")
                .params(user, place)
                .update();
    }

    @Scheduled(fixedDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from page_draft where saved_at <= ?")
                .param(oldestKept())
                .update();
    }

    private OffsetDateTime oldestKept() {
        return OffsetDateTime.now(clock).minus(KEPT);
    }

    private Map<String, String> read(byte[] clear) {
        try {
            return json.readValue(new String(clear, StandardCharsets.UTF_8), FIELDS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft that we wrote ourselves cannot be read");
        }
    }

    private byte[] written(Map<String, String> fields) {
        try {
            return json.writeValueAsBytes(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A draft cannot be written");
        }
    }

    private static String purpose(String place, String user) {
        return "page-draft:" + user + ":" + place;
    }
}
