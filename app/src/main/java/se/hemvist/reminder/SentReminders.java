package se.hemvist.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishTime;

/** Empties the outbox, again and again while the mail server is down; nothing is sent where none is configured. */
@Component
class SentReminders {

    private static final Logger LOG = LoggerFactory.getLogger(SentReminders.class);

    private final Outbox outbox;
    private final Mails mails;
    private final Officers officers;
    private final Deadlines deadlines;
    private final Clock clock;
    private volatile boolean silent;

    SentReminders(Outbox outbox, Mails mails, Officers officers, Deadlines deadlines, Clock clock) {
        this.outbox = outbox;
        this.mails = mails;
        this.officers = officers;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void send() {
        if (!mails.canBeSent()) {
            return;
        }
        for (var reminder : outbox.waiting(clock.instant())) {
            if (send(reminder) == MailOutcome.NO_SERVER) {
                // The others would wait for the same silence, one after another.
                return;
            }
        }
    }

    private MailOutcome send(Reminder reminder) {
        var now = clock.instant();
        if (!outbox.take(reminder, now, reminder.untilNextTry())) {
            return MailOutcome.SENT;
        }
        if (isStale(reminder, now)) {
            outbox.giveUp(reminder, now);
            LOG.warn("Reminder {} could not be sent while it was of use", reminder.id());
            return MailOutcome.REFUSED;
        }
        // Whoever has no address yet may have one after the next login.
        var outcome = officers.mailOf(reminder.recipient())
                .map(address -> mails.send(reminder, address))
                .orElse(MailOutcome.REFUSED);
        if (outcome == MailOutcome.SENT) {
            outbox.sent(reminder, clock.instant());
        }
        tellOperator(outcome);
        return outcome;
    }

    /** Once when the server falls silent and once when it is back. */
    private void tellOperator(MailOutcome outcome) {
        if (outcome == MailOutcome.NO_SERVER && !silent) {
            LOG.warn("The mail server does not answer; reminders wait in the outbox");
        }
        if (outcome == MailOutcome.SENT && silent) {
            LOG.info("The mail server answers again");
        }
        silent = outcome == MailOutcome.NO_SERVER || (silent && outcome == MailOutcome.REFUSED);
    }

    private boolean isStale(Reminder reminder, Instant now) {
        var rules = deadlines.on(LocalDate.ofInstant(reminder.writtenAt(), SwedishTime.ZONE));
        return rules.after("REMINDER_STALE", reminder.writtenAt()).isBefore(now);
    }
}
