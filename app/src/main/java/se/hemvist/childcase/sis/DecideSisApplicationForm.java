package se.hemvist.childcase.sis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.placement.TellingTheHome;
import se.hemvist.placement.TellingTheHome.Part;
import se.hemvist.secrecy.PersonInCase;

/** The board's decision, never by whoever has prepared it. What the application tells SiS is recorded as handed out. */
@Component
class DecideSisApplicationForm implements TaskForm<ShownCase, DecideSisApplication> {

    private static final String SIS = "SiS";

    private final SisApplications applications;
    private final GroundsForPlacing grounds;
    private final TellingTheHome telling;
    private final CaseDesk desk;

    DecideSisApplicationForm(
            SisApplications applications, GroundsForPlacing grounds, TellingTheHome telling, CaseDesk desk) {
        this.applications = applications;
        this.grounds = grounds;
        this.telling = telling;
        this.desk = desk;
    }

    @Override
    public ShownCase shown(String subject) {
        return desk.shown(
                applications.caseOf(subject),
                applications
                        .last(subject, SisPrepared.class)
                        .map(SisPrepared::text)
                        .orElse(""));
    }

    @Override
    public void submit(String subject, DecideSisApplication command) {
        var of = applications.caseOf(subject);
        var prepared = applications.last(subject, SisPrepared.class).orElseThrow();
        of.mustBeDecidedBy(desk.actor(), prepared.officer());
        var applied = command.decided() == YesNo.YES;
        if (applied && !grounds.carry(of)) {
            throw new Refusal("decided", "Inget ger rätt att placera barnet längre. Svara nej, med det som skäl.");
        }
        var on = applied
                ? desk.done("decidedOn", command.decidedOn(), desk.today().minusDays(7))
                : desk.today();
        desk.decide(
                of,
                new SisDecided(UUID.fromString(subject), applied, on, command.reason(), desk.officer(), desk.now()),
                applied ? "SIS_APPLIED" : "SIS_NOT_APPLIED");
        if (applied) {
            tell(of, prepared, desk.chosen("sentBy", command.sentBy()));
        } else {
            applications.end(subject);
        }
    }

    private void tell(CaseHead of, SisPrepared prepared, TellingTheHome.Way way) {
        var parts = new ArrayList<>(List.of(Part.NAME, Part.IDENTITY_NUMBER, Part.NEEDS, Part.CARE));
        var safety = prepared.prepared().safety();
        if (safety != null && !safety.isBlank()) {
            parts.add(Part.THREAT);
        }
        telling.record(of.tenant(), new PersonInCase(of.person().toString(), of.number()), SIS, parts, way);
    }
}
