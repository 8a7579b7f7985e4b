package se.hemvist.relativecase;

import org.springframework.stereotype.Component;
import se.hemvist.casework.Cases;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.organisation.Role;
import se.hemvist.secrecy.LegalGround;

/** The board's appointed decider says whether the child is placed without its guardian, and what lets the police know. */
@Component
class ShelterDecisionForm implements TaskForm<ShelterToDecide, DecideShelter> {

    private final RelativeWork work;
    private final Cases cases;
    private final RelativeConsents consents;
    private final GroundsForPolice grounds;

    ShelterDecisionForm(RelativeWork work, Cases cases, RelativeConsents consents, GroundsForPolice grounds) {
        this.work = work;
        this.cases = cases;
        this.consents = consents;
        this.grounds = grounds;
    }

    @Override
    public ShelterToDecide shown(String subject) {
        var shown = work.shown(subject);
        return new ShelterToDecide(
                shown.caseNumber(),
                shown.person(),
                shown.protection(),
                shown.story(),
                shown.assessment(),
                shown.measures(),
                grounds.offered());
    }

    @Override
    public void submit(String subject, DecideShelter command) {
        var of = cases.get(subject);
        of.mustBeOpen();
        if (!work.actor().is(of.tenant(), Role.BOARD_DECIDER)) {
            throw new Refusal("Beslutet fattas av nämndens utsedda ledamot. Lämna uppgiften till hen.");
        }
        if (command.decision() != DecideShelter.Answer.NO
                && consents.of(of.id()).isOfAge(work.today())) {
            throw new Refusal(
                    "decision",
                    "Personen har fyllt 18, och lagen (2024:79) gäller barn. Svara nej: nu är det personens eget samtycke som behövs.");
        }
        work.note(
                of,
                new ShelterDecided(
                        command.decision(),
                        work.past("decidedOn", command.decidedOn()),
                        command.decision() == DecideShelter.Answer.NO ? null : ground(command),
                        command.reason(),
                        work.officer(),
                        work.now()),
                "SHELTER");
    }

    private String ground(DecideShelter command) {
        return grounds.chosen(command.ground())
                .map(LegalGround::basis)
                .orElseThrow(() -> new Refusal(
                        "ground", "Välj vad som låter polisen få veta om barnet. Utan det kan hotet inte bedömas."));
    }
}
