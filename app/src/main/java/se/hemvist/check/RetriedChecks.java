package se.hemvist.check;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Retries;

/** No check is ever given up: until it is done, somebody's answer is okänd and a conflict may stand unseen. */
@Component
class RetriedChecks {

    private static final Logger LOG = LoggerFactory.getLogger(RetriedChecks.class);

    private final Retries retries;

    RetriedChecks(Retries retries) {
        this.retries = retries;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void tryAgain() {
        var again = retries.again("conflict-check") + retries.again("conflict-sweep");
        if (again > 0) {
            LOG.warn("{} conflict checks had failed and are tried again", again);
        }
    }
}
