package se.hemvist.urgent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.home.Homes;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.UrgentPlacements;
import se.hemvist.placement.UrgentStay;

/** Akut besked: there at once, okänd until the check has answered, and with the desk's word when it has come. */
@Component
class ReadUrgentAnswerForm implements TaskForm<UrgentAnswerToRead, ReadUrgentAnswer> {

    private final UrgentRows rows;
    private final OwnUrgents own;
    private final UrgentPersons persons;
    private final UrgentPlaces places;
    private final UrgentTexts texts;
    private final UrgentPlacements placements;
    private final AskingTheDesk desk;
    private final Homes homes;
    private final CurrentActor current;
    private final Clock clock;

    ReadUrgentAnswerForm(
            UrgentRows rows,
            OwnUrgents own,
            UrgentPersons persons,
            UrgentPlaces places,
            UrgentTexts texts,
            UrgentPlacements placements,
            AskingTheDesk desk,
            Homes homes,
            CurrentActor current,
            Clock clock) {
        this.rows = rows;
        this.own = own;
        this.persons = persons;
        this.places = places;
        this.texts = texts;
        this.placements = placements;
        this.desk = desk;
        this.homes = homes;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public UrgentAnswerToRead shown(String subject) {
        var urgent = own.read(subject);
        var answer = placements.answer(urgent.placement());
        var help = urgent.help();
        return new UrgentAnswerToRead(
                urgent.number(),
                persons.shown(urgent),
                answer.colour(),
                answer.sentence(),
                answer.instruction(),
                texts.place(urgent),
                texts.period(urgent),
                help == null ? "" : help.sentence(),
                help == null ? List.of() : alternatives(help),
                places.homes(urgent.tenant()),
                places.municipalities());
    }

    private List<Option> alternatives(Help help) {
        return help.homes().stream()
                .flatMap(id -> homes.find(id).stream())
                .map(UrgentPlaces::option)
                .toList();
    }

    @Override
    public void submit(String subject, ReadUrgentAnswer command) {
        var urgent = own.held(subject).held();
        switch (command.next()) {
            case PLACE -> {
                placements.place(urgent.placement(), command.reason(), command.decidedBy());
                rows.settled(urgent, UrgentStatus.PLACED, current.actor().user());
            }
            case ANOTHER_PLACE -> move(urgent, command);
            case ASK_DESK -> askDesk(urgent);
            case WITHDRAW -> {
                placements.withdraw(urgent.placement(), today());
                rows.settled(urgent, UrgentStatus.WITHDRAWN, null);
            }
        }
        own.log(Action.CHANGE, urgent, command.next().name());
    }

    private void askDesk(UrgentPlacement urgent) {
        if (urgent.helpIsOpen()) {
            throw new Refusal("next", "Samordningen är redan tillfrågad. Ring den om det är bråttom.");
        }
        rows.wantsHelp(urgent);
    }

    /** The days stay the same; who had come to the first place has left it today. */
    private void move(UrgentPlacement urgent, ReadUrgentAnswer command) {
        var today = today();
        if (urgent.until().isBefore(today)) {
            throw new Refusal("next", "Placeringens sista dag har passerat. Avbryt, och börja en ny akut placering.");
        }
        var home = Optional.ofNullable(command.alternative())
                .map(chosen -> proposed(urgent.help(), chosen))
                .orElseGet(() -> places.home(
                        urgent.tenant(),
                        new UrgentPlace(command.home(), command.municipality(), command.address()),
                        urgent.told().impossible()));
        placements.holdInstead(urgent.placement(), new UrgentStay(home, today, urgent.until(), false), today);
        rows.anotherPlace(urgent, today, false);
        desk.moved(rows.get(urgent.id().toString()));
    }

    private static String proposed(@Nullable Help help, String chosen) {
        if (help == null || !help.homes().contains(chosen)) {
            throw new Refusal("alternative", "Välj ett av de boenden som samordningen har föreslagit.");
        }
        return chosen;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
