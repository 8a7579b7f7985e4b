package se.hemvist.placement;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonTokens;
import se.hemvist.person.PersonsMerged;

/** Carries the stays of a merged person over to the kept one, those that are over too. No kommun is told of anything. */
@Component
class MergedStays {

    private final JdbcClient jdbc;
    private final StayRows rows;
    private final PersonTokens tokens;
    private final ApplicationEventPublisher events;

    MergedStays(JdbcClient jdbc, StayRows rows, PersonTokens tokens, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tokens = tokens;
        this.events = events;
    }

    /** In the order in which a check takes their locks. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carry(PersonsMerged persons) {
        var stays = jdbc.sql("select id from stay where person_token = ? order by id")
                .param(tokens.token(StayTokens.MODULE, persons.merged()))
                .query(UUID.class)
                .list();
        rows.lock(stays);
        stays.forEach(stay -> {
            isOf(stay, persons.kept());
            // Without the placement: whoever works with it at the kommun must not notice that the police merge records.
            events.publishEvent(new StayChanged(stay.toString(), null));
        });
    }

    private void isOf(UUID stay, JointId person) {
        jdbc.sql("update stay set person_token = ?, joint_sealed = ? where id = ?")
                .params(tokens.token(StayTokens.MODULE, person), tokens.seal(StayTokens.MODULE, person), stay)
                .update();
    }
}
