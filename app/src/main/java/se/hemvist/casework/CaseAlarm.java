package se.hemvist.casework;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.UnitGroup;
import se.hemvist.reminder.TimeRunsOut;

/** Tells the chiefs of a case and its officer at once, by mail: what has happened they read in the case. */
@Component
public class CaseAlarm {

    private final CaseOfficers officers;
    private final Officers known;
    private final CaseDesk desk;
    private final ApplicationEventPublisher mails;

    CaseAlarm(CaseOfficers officers, Officers known, CaseDesk desk, ApplicationEventPublisher mails) {
        this.officers = officers;
        this.known = known;
        this.desk = desk;
        this.mails = mails;
    }

    /**
     * Sends the mails as the transaction commits.
     *
     * @param about opaque: what of the case it is about
     */
    public void raise(CaseHead of, String about) {
        mails.publishEvent(new TimeRunsOut(about, of.number(), alarmed(of), desk.now(), true));
    }

    private Set<String> alarmed(CaseHead of) {
        return Stream.concat(
                        officers.chiefGroups(of.id().toString()).stream()
                                .flatMap(group -> known.inGroup(UnitGroup.parse(group)).stream())
                                .map(Actor::user),
                        Optional.ofNullable(of.caseworker()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
