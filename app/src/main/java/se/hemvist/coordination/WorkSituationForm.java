package se.hemvist.coordination;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;

/** Arbeta med konfliktsituation: ask a side to act, let it stand on terms, or say that the alarm was false. */
@Component
class WorkSituationForm implements TaskForm<WorkSituationShown, WorkSituation> {

    private final Claims claims;
    private final DecidedConflicts decisions;
    private final SituationStory story;
    private final ActionRequests requests;
    private final OtherSides others;
    private final Situations desk;
    private final Deadlines deadlines;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkSituationForm(
            Claims claims,
            DecidedConflicts decisions,
            SituationStory story,
            ActionRequests requests,
            OtherSides others,
            Situations desk,
            Deadlines deadlines,
            CurrentActor current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.decisions = decisions;
        this.story = story;
        this.requests = requests;
        this.others = others;
        this.desk = desk;
        this.deadlines = deadlines;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public WorkSituationShown shown(String subject) {
        var view = desk.view(subject);
        return new WorkSituationShown(
                view.line().number() + " · " + view.line().place(),
                view.line().severity(),
                view.line().firstNight(),
                view.sides().stream().map(WorkSituationForm::side).collect(Collectors.joining("\n\n")),
                view.requests().stream()
                        .map(WorkSituationForm::asked)
                        .collect(Collectors.joining("\n\n", "", view.requests().isEmpty() ? "Ingen" : "")),
                view.sides().stream()
                        .map(side -> new Option(side.stay(), side.label() + ", " + side.municipality()))
                        .toList(),
                view.alarms());
    }

    private static String asked(RequestView asked) {
        var reason = asked.reason() == null ? "" : " Skäl: " + asked.reason();
        return asked.side() + ": " + asked.phrase() + " " + asked.state() + "." + reason;
    }

    private static String side(SideView side) {
        return "%s: %s. %s, %s. %s. %s, %s. Hot och risk: %s."
                .formatted(
                        side.label(),
                        side.municipality(),
                        side.home(),
                        side.period(),
                        side.state(),
                        side.age(),
                        side.role(),
                        side.level());
    }

    @Override
    public void submit(String subject, WorkSituation command) {
        var id = UUID.fromString(subject);
        var view = desk.view(subject);
        if (!claims.claim(id, current.actor().user())) {
            throw new Refusal("Någon annan arbetar redan med situationen, eller så är den avslutad. Ladda om sidan.");
        }
        switch (command.action()) {
            case REQUEST_ACTION -> request(id, view, command);
            case MAY_STAND, FALSE_ALARM -> decisions.decide(id, command);
            case GIVE_BACK -> claims.giveBack(id, current.actor().user());
        }
        if (command.action() != DeskAction.GIVE_BACK) {
            requests.acted(id, Instant.now(clock));
        }
        events.publishEvent(Access.to(Action.DECIDE, "conflict-situation", subject)
                .of(Tenant.NATIONAL)
                .because(command.action().name()));
    }

    private void request(UUID situation, SituationView view, WorkSituation command) {
        var side = command.side();
        var phrase = command.phrase();
        if (side == null
                || view.sides().stream().noneMatch(known -> known.stay().equals(side))) {
            throw new Refusal("side", "Välj vilken sida som begäran gäller.");
        }
        if (phrase == null) {
            throw new Refusal("phrase", "Välj vad sidan ska göra.");
        }
        if (requests.of(situation).stream()
                .anyMatch(asked -> asked.stay().equals(side) && asked.status().isOpen())) {
            throw new Refusal("side", "Sidan har redan en begäran som inte är klar. Vänta på den, eller ring.");
        }
        var message = Optional.ofNullable(command.message()).map(String::strip).orElse("");
        others.refusal(message, side, view).ifPresent(refusal -> {
            throw refusal;
        });
        var now = Instant.now(clock);
        var request = ActionRequest.of(situation, side, phrase, due(command, now), now);
        requests.insert(request, current.actor().user());
        requests.say(request.id(), message);
        story.tell(situation, SituationEvent.REQUESTED, current.actor().user());
    }

    private Instant due(WorkSituation command, Instant now) {
        var day = command.due();
        if (day == null) {
            return deadlines.on(LocalDate.now(clock)).after("ANSWER_REQUEST", now);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            throw new Refusal("due", "Sista dag för svar har passerat. Ange i dag eller en senare dag.");
        }
        return day.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant();
    }
}
