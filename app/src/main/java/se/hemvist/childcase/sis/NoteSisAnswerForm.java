package se.hemvist.childcase.sis;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.home.Home;
import se.hemvist.home.HomeKind;
import se.hemvist.home.Homes;
import se.hemvist.organisation.SwedishText;

/** What SiS has answered. Nobody stands in a queue without a plan for the wait. */
@Component
class NoteSisAnswerForm implements TaskForm<SisAnswerToNote, NoteSisAnswer> {

    private final SisApplications applications;
    private final Homes homes;
    private final CaseDesk desk;

    NoteSisAnswerForm(SisApplications applications, Homes homes, CaseDesk desk) {
        this.applications = applications;
        this.homes = homes;
        this.desk = desk;
    }

    @Override
    public SisAnswerToNote shown(String subject) {
        var of = applications.caseOf(subject);
        var answers = applications.all(of, SisAnswered.class).stream()
                .filter(each -> each.sis().toString().equals(subject))
                .map(SisAnswered::text)
                .collect(Collectors.joining("\n"));
        return SisAnswerToNote.of(
                desk.shown(of, answers),
                assignable(of).stream()
                        .map(home -> new Option(home.id(), home.label()))
                        .toList());
    }

    private List<Home> assignable(CaseHead of) {
        return homes.openTo(of.tenant()).stream()
                .filter(home -> home.kind() == HomeKind.SIS)
                .toList();
    }

    @Override
    public void submit(String subject, NoteSisAnswer command) {
        var of = desk.workOn(applications.caseOf(subject));
        var decided = applications.last(subject, SisDecided.class).orElseThrow();
        var on = desk.done("answeredOn", command.answeredOn(), decided.on());
        var details =
                switch (command.answer()) {
                    case QUEUED -> queued(subject, command);
                    case ASSIGNED -> assigned(of, command);
                    case REFUSED, WITHDRAWN -> noPlace(command.note());
                };
        desk.note(
                of,
                new SisAnswered(
                        UUID.fromString(subject),
                        command.answer(),
                        on,
                        details,
                        command.note(),
                        desk.officer(),
                        desk.now()),
                "SIS_" + command.answer().name());
        if (command.answer() != SisReply.QUEUED) {
            applications.end(subject);
        }
    }

    private String queued(String id, NoteSisAnswer command) {
        if (!applications.hasPlan(id)) {
            throw new Refusal(
                    "answer",
                    "Gör skyddsplanen för väntan först. Inget barn ska vänta utan att det är bestämt hur det skyddas.");
        }
        if (command.position() == null) {
            throw new Refusal("position", "Skriv platsen i kön. Fråga SiS om den inte framgår.");
        }
        var expected = command.expectedOn();
        return "plats %d%s"
                .formatted(
                        command.position(),
                        expected == null ? "" : ", väntas den " + SwedishText.day(desk.ahead("expectedOn", expected)));
    }

    private String assigned(CaseHead of, NoteSisAnswer command) {
        var from = command.placeFrom();
        if (from == null) {
            throw new Refusal("placeFrom", "Ange från vilken dag platsen finns.");
        }
        return assignable(of).stream()
                .filter(home -> home.id().equals(command.home()))
                .findFirst()
                .map(home -> home.label() + ", från den " + SwedishText.day(from))
                .orElseThrow(() -> new Refusal("home", "Välj det hem som SiS har anvisat ur listan."));
    }

    private static String noPlace(@Nullable String note) {
        if (note == null || note.isBlank()) {
            throw new Refusal("note", "Skriv varför det inte blir någon plats, och hur barnet nu får vård och skydd.");
        }
        return "";
    }
}
