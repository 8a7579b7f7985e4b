package se.hemvist.childcase.absconding;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.AskingThePolice;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseOfficers;
import se.hemvist.casework.GroundsForPolice;
import se.hemvist.casework.Journal;
import se.hemvist.childcase.PoliceAsked;
import se.hemvist.processes.ChildAbscondingSteps;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.threat.EventKind;

/** What the model of an absconding asks. */
@Component("childAbscondingSteps")
final class AbscondingWork implements ChildAbscondingSteps {

    private final Abscondings abscondings;
    private final Journal journal;
    private final AskingThePolice police;
    private final GroundsForPolice grounds;
    private final CaseOfficers officers;
    private final CaseClocks clocks;

    AbscondingWork(
            Abscondings abscondings,
            Journal journal,
            AskingThePolice police,
            GroundsForPolice grounds,
            CaseOfficers officers,
            CaseClocks clocks) {
        this.abscondings = abscondings;
        this.journal = journal;
        this.police = police;
        this.grounds = grounds;
        this.officers = officers;
        this.clocks = clocks;
    }

    @Override
    public boolean policeToHelp(String abscondingId) {
        return helpGround(abscondingId).isPresent();
    }

    @Override
    public void requestPoliceHelp(String abscondingId) {
        helpGround(abscondingId).ifPresent(ground -> police.askForHelp(abscondings.caseOf(abscondingId), ground));
    }

    private Optional<LegalGround> helpGround(String abscondingId) {
        return abscondings
                .alerted(abscondingId)
                .filter(alerted -> alerted.alert().help() != HelpOfPolice.NOTHING)
                .flatMap(alerted -> grounds.chosen(alerted.alert().basis()));
    }

    /** By the basis on which they were told of the case, if it still applies. */
    @Override
    public void reassessThreat(String abscondingId) {
        var of = abscondings.caseOf(abscondingId);
        var on = abscondings.get(abscondingId).on();
        journal.last(of, PoliceAsked.class)
                .flatMap(asked -> grounds.chosen(asked.basis()))
                .ifPresent(ground ->
                        police.report(of, EventKind.ABSCONDED, on, "Har avvikit från sin placering.", ground));
    }

    @Override
    public @Nullable String caseworker(String abscondingId) {
        return officers.caseworker(caseId(abscondingId));
    }

    @Override
    public List<String> caseworkerGroups(String abscondingId) {
        return officers.caseworkerGroups(caseId(abscondingId));
    }

    @Override
    public List<String> chiefGroups(String abscondingId) {
        return officers.chiefGroups(caseId(abscondingId));
    }

    @Override
    public Date alertDue(String abscondingId) {
        return clocks.after("ABSCONDING_ALERT");
    }

    @Override
    public Date foundDue(String abscondingId) {
        return clocks.after("ABSCONDING_SEARCH");
    }

    @Override
    public Date returnTalkDue(String abscondingId) {
        return clocks.after("RETURN_TALK");
    }

    private String caseId(String abscondingId) {
        return abscondings.caseOf(abscondingId).id().toString();
    }
}
