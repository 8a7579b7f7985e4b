package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskTurned;

/** One claim for a situation and its task: who takes or gives back the one, takes or gives back the other. */
@Component
class Claims {

    private final SituationRows situations;
    private final SituationStory story;
    private final Clock clock;

    Claims(SituationRows situations, SituationStory story, Clock clock) {
        this.situations = situations;
        this.story = story;
        this.clock = clock;
    }

    /** Whether it was free, or theirs already. */
    boolean claim(UUID situation, String user) {
        boolean before = user.equals(situations.get(situation).claimedBy());
        boolean claimed = situations.claim(situation, user, Instant.now(clock));
        if (claimed && !before) {
            story.tell(situation, SituationEvent.CLAIMED, user);
        }
        return claimed;
    }

    void giveBack(UUID situation, String user) {
        if (situations.giveBack(situation, user, Instant.now(clock))) {
            story.tell(situation, SituationEvent.GIVEN_BACK, user);
        }
    }

    @EventListener
    void turned(TaskTurned task) {
        if (task.key().equals("WorkSituation")) {
            var situation = UUID.fromString(task.subject());
            if (task.officer() == null) {
                giveBack(situation, task.user());
            } else {
                claim(situation, task.officer());
            }
        }
    }
}
