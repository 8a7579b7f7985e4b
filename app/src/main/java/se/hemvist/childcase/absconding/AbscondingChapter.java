package se.hemvist.childcase.absconding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.CasePart;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Told;
import se.hemvist.childcase.ChildChapter;
import se.hemvist.childcase.Unsettled;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** The abscondings in a child's case; none is closed while the child is gone. */
@Component
@Order(7)
class AbscondingChapter implements ChildChapter, Unsettled {

    private final Abscondings abscondings;
    private final Journal journal;
    private final Told told;

    AbscondingChapter(Abscondings abscondings, Journal journal, Told told) {
        this.abscondings = abscondings;
        this.journal = journal;
        this.told = told;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return abscondings.isUnderWay(of) ? Optional.of("Avviket") : Optional.empty();
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(CasePart.of(
                "Avvikningar",
                CasePart.line(
                        "Larm",
                        lines(journal.of(of, AbscondingAlerted.class).stream().map(AbscondingAlerted::text))),
                CasePart.line(
                        "Funnet",
                        lines(journal.of(of, ChildFound.class).stream().map(ChildFound::text))),
                CasePart.line(
                        "Samtal efteråt",
                        lines(journal.of(of, ReturnTalk.class).stream().map(ReturnTalk::text)))));
    }

    private static String lines(Stream<String> each) {
        return each.collect(Collectors.joining("\n"));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return Stream.of(
                        told.of(of, AbscondingFound.class, AbscondingFound::what),
                        told.of(of, AbscondingAlerted.class, AbscondingAlerted::what),
                        told.of(of, AbscondingAcknowledged.class, "Chefen har tagit del av larmet"),
                        told.of(of, ChildFound.class, ChildFound::what),
                        told.of(of, ReturnTalk.class, ReturnTalk::what))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return List.of();
    }

    @Override
    public boolean isUnsettled(CaseHead of) {
        return abscondings.isUnderWay(of);
    }
}
