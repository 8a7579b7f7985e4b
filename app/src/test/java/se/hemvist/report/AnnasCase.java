package se.hemvist.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.hemvist.cost.CompensatedCases;
import se.hemvist.cost.PoliceCondition;
import se.hemvist.engine.Option;
import se.hemvist.organisation.Actor;
import se.hemvist.person.PersonId;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.HeldCase;
import se.hemvist.workspace.HoldsCases;
import se.hemvist.workspace.ReportedHappening;

/** One case of Sundsvall's, T-AAAA-22: one officer's, and nobody else's. */
public class AnnasCase implements CaseFiles, HoldsCases, CompensatedCases {

    public static final String NUMBER = "T-AAAA-22";

    private UUID id = UUID.randomUUID();
    private String reader = "anna";
    private List<String> subjects = List.of();
    private @Nullable PersonId person;
    private @Nullable Map<PoliceCondition, Boolean> conditions;

    /** As it is at first: of nobody, with nothing in it, and none that the police pay for. */
    public void begins() {
        id = UUID.randomUUID();
        reader = "anna";
        subjects = List.of();
        person = null;
        conditions = null;
    }

    public void isAbout(@Nullable PersonId somebody) {
        person = somebody;
    }

    public void isReadBy(String officer) {
        reader = officer;
    }

    public void has(List<String> ids) {
        subjects = List.copyOf(ids);
    }

    /** It is a leaver's, and knows that of the conditions of the police. */
    public void isCompensated(Map<PoliceCondition, Boolean> known) {
        var copy = new EnumMap<PoliceCondition, Boolean>(PoliceCondition.class);
        copy.putAll(known);
        conditions = copy;
    }

    @Override
    public String kind() {
        return "Provärende";
    }

    @Override
    public List<CaseLine> of(Actor actor) {
        return List.of();
    }

    @Override
    public List<CaseLine> find(CaseSearch search, Actor actor) {
        return List.of();
    }

    @Override
    public boolean has(String caseNumber, Actor actor) {
        return caseNumber.equals(NUMBER) && actor.user().equals(reader);
    }

    @Override
    public Optional<CaseFile> open(String caseNumber, Actor actor) {
        if (!has(caseNumber, actor)) {
            return Optional.empty();
        }
        var line = new CaseLine(
                caseNumber, kind(), "Märta Ågren", "Sekretessmarkering", "Plan", null, Instant.EPOCH, true);
        return Optional.of(new CaseFile(
                line,
                subjects,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                person == null ? null : person.toString()));
    }

    @Override
    public Optional<HeldCase> held(String caseNumber) {
        return person != null && caseNumber.equals(NUMBER)
                ? Optional.of(new HeldCase(id, NUMBER, ReportWorld.SUNDSVALL, person, "anna", true))
                : Optional.empty();
    }

    @Override
    public Optional<Map<PoliceCondition, Boolean>> conditions(String caseNumber) {
        return caseNumber.equals(NUMBER) ? Optional.ofNullable(conditions) : Optional.empty();
    }

    @Override
    public List<Option> events(String caseNumber, Actor actor) {
        return List.of();
    }

    @Override
    public void report(String caseNumber, ReportedHappening happening, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
