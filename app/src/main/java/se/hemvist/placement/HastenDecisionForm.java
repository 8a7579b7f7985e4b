package se.hemvist.placement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.SwedishText;

/** Skynda på beslutet: a reservation is held for a set time and no longer, so this only reminds. */
@Component
class HastenDecisionForm implements TaskForm<DecisionToHasten, HastenDecision> {

    private final OwnPlacements own;
    private final Stays stays;
    private final CaseTexts texts;

    HastenDecisionForm(OwnPlacements own, Stays stays, CaseTexts texts) {
        this.own = own;
        this.stays = stays;
        this.texts = texts;
    }

    @Override
    public DecisionToHasten shown(String subject) {
        var placement = own.read(subject);
        var stay = Optional.ofNullable(placement.stay()).flatMap(stays::find);
        return new DecisionToHasten(
                placement.caseNumber(),
                stay.map(texts::home).orElse(""),
                stay.map(StayRow::reservedUntil).map(SwedishText::moment).orElse("Hålls inte längre"),
                placement.status() == PlacementStatus.PROPOSED
                        ? "Beslut av enhetschefen eller nämndens utsedda ledamot"
                        : "Att du läser konfliktbeskedet och föreslår placeringen");
    }

    @Override
    public void submit(String subject, HastenDecision command) {
        own.held(subject);
    }
}
