package se.hemvist.childcase;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.suitability.HomesOfCase;
import se.hemvist.workspace.Document;
import se.hemvist.workspace.Happening;
import se.hemvist.workspace.Part;

/** Whether the homes of a child's case were fit for it. */
@Component
@Order(5)
class HomeChapter implements ChildChapter {

    private final HomesOfCase homes;

    HomeChapter(HomesOfCase homes) {
        this.homes = homes;
    }

    @Override
    public Optional<String> phase(CaseHead of) {
        return Optional.empty();
    }

    @Override
    public List<Part> parts(CaseHead of) {
        return List.of(homes.part(of));
    }

    @Override
    public List<Happening> happenings(CaseHead of) {
        return homes.happenings(of).toList();
    }

    @Override
    public List<Document> documents(CaseHead of) {
        return homes.documents(of).toList();
    }
}
