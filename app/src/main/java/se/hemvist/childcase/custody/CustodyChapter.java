package se.hemvist.childcase.custody;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.Unsettled;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;
import se.hemvist.workspace.ReportedHappening;

/** The custodies of a child's case; one may be asked for at any time. */
@Component
@Order(3)
class CustodyChapter implements ChildChapter, Unsettled {

    private static final String ASKED = "CUSTODY";
    private static final String CALLED_OFF = "CUSTODY_CALLED_OFF";

    private final Custodies custodies;
    private final CalledOffCustodies calledOff;
    private final Told told;

    CustodyChapter(Custodies custodies, CalledOffCustodies calledOff, Told told) {
        this.custodies = custodies;
        this.calledOff = calledOff;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        if (!custodies.isUnderWay(of)) {
            return custodies.isChildUnsettled(of)
                    ? Optional.of("Omhändertagandet har upphört, skyddet ska bestämmas")
                    : Optional.empty();
        }
        var notes = custodies.notes(of);
        var last = notes.get(notes.size() - 1).step();
        return Optional.of(last == CustodyStep.ASKED ? "Omhändertagande prövas" : "Omhändertaget (6 § LVU)");
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Omhändertagande",
                CasePart.line(
                        "6 § LVU",
                        custodies.notes(of).stream().map(CustodyNote::text).collect(Collectors.joining("\n")))));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return told.of(of, CustodyNote.class, CustodyNote::what).toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return custodies.notes(of).stream()
                .filter(note -> note.step() == CustodyStep.DECIDED || note.step() == CustodyStep.REFUSED)
                .map(note -> new Document("Beslut om omedelbart omhändertagande", note.at(), note.text()))
                .toList();
    }

    @Override
    public List<Option> events(CaseHead of) {
        if (custodies.holds(of)) {
            return List.of(new Option(CALLED_OFF, "Nämnden eller högre rätt har beslutat att häva omhändertagandet"));
        }
        return custodies.isUnderWay(of)
                ? List.of()
                : List.of(new Option(ASKED, "Omedelbart omhändertagande (6 § LVU) ska prövas"));
    }

    @Override
    public void report(CaseHead of, ReportedHappening happening, Actor actor) {
        if (happening.text().isBlank()) {
            throw new Refusal(
                    "text",
                    happening.kind().equals(ASKED)
                            ? "Skriv varför barnet måste omhändertas genast. Beslutsfattaren läser det."
                            : "Skriv vem som har hävt omhändertagandet, beslutets nummer och varför.");
        }
        if (happening.kind().equals(ASKED)) {
            custodies.tryOne(of, happening.text(), actor.user());
        } else {
            calledOff.callOff(of, happening, actor.user());
        }
    }

    @Override
    public boolean isUnsettled(CaseHead of) {
        return custodies.isUnderWay(of) || custodies.isChildUnsettled(of);
    }
}
