package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.Journal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;

/** The final assessment is awaited: the chief calls the police when it is late, and says whether the case waits on. */
@Component
class RelativeReminderForm implements TaskForm<PoliceToRemindOfRelative, RemindRelativePolice> {

    private final RelativeWork work;
    private final Journal journal;
    private final AskingThePolice police;
    private final Organisation organisation;

    RelativeReminderForm(RelativeWork work, Journal journal, AskingThePolice police, Organisation organisation) {
        this.work = work;
        this.journal = journal;
        this.police = police;
        this.organisation = organisation;
    }

    @Override
    public PoliceToRemindOfRelative shown(String subject) {
        var of = work.read(subject);
        return new PoliceToRemindOfRelative(
                of.number(),
                work.person(of),
                journal.last(of, FinalAsked.class)
                        .map(asked -> SwedishText.moment(asked.at()))
                        .orElse(""),
                organisation.displayName(police.regionOf(of)));
    }

    @Override
    public void submit(String subject, RemindRelativePolice command) {
        var of = work.forChief(subject);
        work.note(
                of,
                new PoliceReminded(
                        command.next() == RemindRelativePolice.Next.CLOSE_WITHOUT,
                        command.note(),
                        work.officer(),
                        work.now()),
                "REMINDER");
    }
}
