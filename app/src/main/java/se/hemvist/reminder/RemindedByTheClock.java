package se.hemvist.reminder;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the outbox is filled with what time alone brings about, and when it is emptied. */
@Component
class RemindedByTheClock {

    private final Reminders reminders;
    private final SentReminders sender;

    RemindedByTheClock(Reminders reminders, SentReminders sender) {
        this.reminders = reminders;
        this.sender = sender;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
    void remind() {
        reminders.remind();
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT10S")
    void send() {
        sender.send();
    }
}
