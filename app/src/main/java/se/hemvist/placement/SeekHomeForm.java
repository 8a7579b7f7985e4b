package se.hemvist.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.rule.StayDates;

/** Sök boende. */
@Component
class SeekHomeForm implements TaskForm<HomeToSeek, SeekHome> {

    private final OwnPlacements own;
    private final PlacementRows rows;
    private final CaseTexts texts;
    private final Organisation organisation;
    private final CurrentActor current;
    private final Clock clock;

    SeekHomeForm(
            OwnPlacements own,
            PlacementRows rows,
            CaseTexts texts,
            Organisation organisation,
            CurrentActor current,
            Clock clock) {
        this.own = own;
        this.rows = rows;
        this.texts = texts;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public HomeToSeek shown(String subject) {
        var placement = own.read(subject);
        return new HomeToSeek(
                placement.caseNumber(),
                texts.person(placement),
                texts.assessment(placement),
                organisation.counties().stream()
                        .map(county -> new Option(county.code(), county.name()))
                        .toList(),
                Optional.ofNullable(placement.notice()).orElse(moving(placement)));
    }

    private static String moving(Placement placement) {
        return placement.movesFrom() == null
                ? ""
                : "Personen flyttar, och bor kvar där hen bor tills hen har kommit till det nya boendet.";
    }

    @Override
    public void submit(String subject, SeekHome command) {
        var placement = own.held(subject).at(PlacementStatus.SEEKING);
        if (organisation.counties().stream().noneMatch(county -> county.code().equals(command.county()))) {
            throw new Refusal("county", "Länet finns inte. Välj ett län i listan.");
        }
        StayDates.check(command.from(), command.until(), LocalDate.now(clock.withZone(SwedishTime.ZONE)));
        var search = new HomeSearch(command.county(), command.kind().ofHome(), command.from(), command.until());
        rows.sought(placement, search, seeker(placement));
        own.log(Action.SEARCH, placement);
    }

    /** A caseworker who begins with a placement that nobody has, has it from then on. */
    private @Nullable String seeker(Placement placement) {
        var actor = current.actor();
        return actor.is(placement.tenant(), Role.CASEWORKER) ? actor.user() : null;
    }
}
