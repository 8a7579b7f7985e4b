package se.hemvist.check;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.hemvist.check.OperatorAlerts.What;

/** Tells the operator that checks don't get done; till they do, every answer of the country is okänd. */
@Component
class LateChecks {

    private final ConflictChecks checks;
    private final OperatorAlerts alerts;

    LateChecks(ConflictChecks checks, OperatorAlerts alerts) {
        this.checks = checks;
        this.alerts = alerts;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        try {
            if (checks.isLate()) {
                alerts.raise(What.CHECKS_LATE, "LATE");
            }
        } catch (RuntimeException unreadable) {
            alerts.raise(What.CHECKS_LATE, unreadable);
        }
    }
}
