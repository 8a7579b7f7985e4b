package se.hemvist.childcase.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.casework.Matters;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;
import se.hemvist.person.Persons;

/** Skyddsbedömning, the same day or the next. */
@Component
class AssessProtectionForm implements TaskForm<ProtectionToAssess, AssessProtection> {

    private final Matters matters;
    private final Concerns concerns;
    private final CaseDesk desk;
    private final CaseClocks clocks;
    private final GroundsForPolice grounds;
    private final Persons persons;

    AssessProtectionForm(
            Matters matters,
            Concerns concerns,
            CaseDesk desk,
            CaseClocks clocks,
            GroundsForPolice grounds,
            Persons persons) {
        this.matters = matters;
        this.concerns = concerns;
        this.desk = desk;
        this.clocks = clocks;
        this.grounds = grounds;
        this.persons = persons;
    }

    @Override
    public ProtectionToAssess shown(String subject) {
        var of = matters.caseOf(subject);
        return ProtectionToAssess.of(desk.shown(of, concerns.get(of, subject).text()), grounds.offered());
    }

    @Override
    public void submit(String subject, AssessProtection command) {
        var of = desk.workOn(matters.caseOf(subject));
        var basis = command.askPolice() == YesNo.YES ? basis(command.basis()) : null;
        if (basis != null && persons.find(of.person()).knownNumber().isEmpty()) {
            throw new Refusal(
                    "askPolice",
                    "Fastställ barnets identitet först: polisen behöver veta vem det gäller. Ring polisen om det är bråttom.");
        }
        desk.note(
                of,
                new ProtectionAssessed(
                        UUID.fromString(subject),
                        command.immediate(),
                        command.reason(),
                        basis,
                        desk.officer(),
                        desk.now()),
                "PROTECTION_ASSESSED");
        clocks.met(of, "PROTECTION_ASSESSMENT", subject, desk.today());
        if (command.immediate() != Immediate.CUSTODY && basis == null) {
            concerns.over(of, subject);
        }
    }

    private String basis(@Nullable String chosen) {
        return grounds.chosen(chosen)
                .orElseThrow(() -> new Refusal("basis", "Välj den rättsliga grund som låter er berätta för polisen."))
                .basis();
    }
}
