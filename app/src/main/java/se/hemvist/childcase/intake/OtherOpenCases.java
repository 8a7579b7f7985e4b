package se.hemvist.childcase.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Cases;
import se.hemvist.childcase.ChildCases;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** That the child has another open case, for whoever may see both: nobody else learns that there is one. */
@Component
@Order(0)
class OtherOpenCases implements ChildChapter {

    private final Cases cases;
    private final ObjectProvider<ChildCases> kind;
    private final CurrentActor current;

    OtherOpenCases(Cases cases, ObjectProvider<ChildCases> kind, CurrentActor current) {
        this.cases = cases;
        this.kind = kind;
        this.current = current;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return Optional.empty();
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Samma barn",
                CasePart.line(
                        "Har också ett öppet ärende",
                        current.find().map(actor -> others(of, actor)).orElse(""))));
    }

    private String others(CaseHead of, Actor actor) {
        return cases.openOf(of.person(), kind.getObject()).stream()
                .filter(other -> of.isOpen() && !other.id().equals(of.id()))
                .filter(other -> kind.getObject().isShownTo(other, actor))
                .map(CaseHead::number)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return List.of();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return List.of();
    }
}
