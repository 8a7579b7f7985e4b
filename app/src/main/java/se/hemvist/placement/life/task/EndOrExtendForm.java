package se.hemvist.placement.life.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.placement.life.Extensions;
import se.hemvist.placement.life.Moves;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.life.StayLife;
import se.hemvist.placement.text.PlacedPerson;

/** Sista dagen närmar sig. */
@Component
class EndOrExtendForm implements TaskForm<EndingStay, EndOrExtend> {

    private final OwnStays stays;
    private final StayLife life;
    private final Extensions extensions;
    private final Moves moves;
    private final PlacedPerson persons;

    EndOrExtendForm(OwnStays stays, StayLife life, Extensions extensions, Moves moves, PlacedPerson persons) {
        this.stays = stays;
        this.life = life;
        this.extensions = extensions;
        this.moves = moves;
        this.persons = persons;
    }

    @Override
    public EndingStay shown(String subject) {
        var placement = stays.read(subject).placement();
        return new EndingStay(
                placement.caseNumber(), persons.label(placement.person()), placement.homeLabel(), placement.period());
    }

    @Override
    public void submit(String subject, EndOrExtend command) {
        var own = stays.held(subject);
        switch (command.choice()) {
            case EXTEND -> extensions.ask(own, day("until", command.until()), command.grounds());
            case MOVE -> moves.begin(own);
            case LEFT -> life.left(own, day("on", command.on()));
        }
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refusal(field, "Ange dagen.");
        }
        return day;
    }
}
