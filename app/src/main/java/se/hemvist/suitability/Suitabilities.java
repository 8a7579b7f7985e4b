package se.hemvist.suitability;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Journal;
import se.hemvist.casework.Matter;
import se.hemvist.casework.Matters;

/** Whether the homes that are held for the children are fit for them. */
@Component
class Suitabilities {

    static final String PROCESS = "home-suitability";

    private final Matters matters;
    private final Journal journal;

    Suitabilities(Matters matters, Journal journal) {
        this.matters = matters;
        this.journal = journal;
    }

    /** Those of the case, by their ids. */
    List<String> all(CaseHead of) {
        return matters.of(of, PROCESS).stream()
                .map(Matter::id)
                .map(UUID::toString)
                .toList();
    }

    UUID begin(CaseHead of) {
        return matters.begin(of, PROCESS).id();
    }

    void end(UUID id) {
        matters.end(id);
    }

    CaseHead caseOf(String id) {
        return matters.caseOf(id);
    }

    HomeHeld get(String id) {
        return held(caseOf(id)).stream()
                .filter(each -> each.suitability().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such home is tried"));
    }

    Optional<HomeHeld> ofStay(CaseHead of, String stay) {
        return held(of).stream().filter(each -> each.stay().equals(stay)).findFirst();
    }

    private List<HomeHeld> held(CaseHead of) {
        return journal.of(of, HomeHeld.class);
    }

    List<FamilyHomeChecked> checks(CaseHead of) {
        return journal.of(of, FamilyHomeChecked.class);
    }

    List<DirectorAnswered> answers(CaseHead of) {
        return journal.of(of, DirectorAnswered.class);
    }

    Optional<FamilyHomeChecked> checkOf(CaseHead of, HomeHeld held) {
        return checks(of).stream()
                .filter(each -> each.suitability().equals(held.suitability()))
                .findFirst();
    }

    Optional<DirectorAnswered> answerTo(CaseHead of, HomeHeld held) {
        return answers(of).stream()
                .filter(each -> each.suitability().equals(held.suitability()))
                .findFirst();
    }
}
