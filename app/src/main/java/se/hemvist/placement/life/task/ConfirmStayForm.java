package se.hemvist.placement.life.task;

import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.life.StayLife;
import se.hemvist.placement.text.PlacedPerson;

/** Bekräfta vistelse. */
@Component
class ConfirmStayForm implements TaskForm<StayToConfirm, ConfirmStay> {

    private final OwnStays stays;
    private final StayLife life;
    private final PlacedPerson persons;

    ConfirmStayForm(OwnStays stays, StayLife life, PlacedPerson persons) {
        this.stays = stays;
        this.life = life;
        this.persons = persons;
    }

    @Override
    public StayToConfirm shown(String subject) {
        var own = stays.read(subject);
        var placement = own.placement();
        return new StayToConfirm(
                placement.caseNumber(),
                persons.label(placement.person()),
                placement.homeLabel(),
                placement.period(),
                placement.state(),
                SwedishText.moment(own.lived().confirmedAt()),
                placement.id());
    }

    @Override
    public void submit(String subject, ConfirmStay command) {
        life.confirm(stays.held(subject));
    }
}
