package se.hemvist.placement.life.task;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.life.Extensions;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.text.PlacedPerson;

/** Besluta om förlängning, with the answer about the longer stay in front of one. */
@Component
class DecideExtensionForm implements TaskForm<ExtensionToDecide, DecideExtension> {

    private final OwnStays stays;
    private final Extensions extensions;
    private final PlacedPerson persons;

    DecideExtensionForm(OwnStays stays, Extensions extensions, PlacedPerson persons) {
        this.stays = stays;
        this.extensions = extensions;
        this.persons = persons;
    }

    @Override
    public ExtensionToDecide shown(String subject) {
        var own = stays.readByDecider(subject);
        var placement = own.placement();
        var answer = extensions.answer(own);
        var asked = own.asked();
        return new ExtensionToDecide(
                placement.caseNumber(),
                persons.label(placement.person()),
                answer.colour(),
                answer.sentence(),
                answer.answeredAt(),
                placement.homeLabel(),
                SwedishText.day(asked.formerUntil()),
                SwedishText.day(asked.askedUntil()),
                asked.grounds(),
                persons.assessment(placement.caseId()));
    }

    @Override
    public void submit(String subject, DecideExtension command) {
        var own = stays.heldByDecider(subject);
        switch (command.decision()) {
            case APPROVE -> extensions.grant(own, command.reason());
            case REFUSE -> extensions.refuse(own, command.reason());
        }
    }
}
