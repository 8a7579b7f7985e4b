package se.hemvist.childcase.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.casework.CaseClocks;
import se.hemvist.casework.CaseDesk;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.casework.Journal;
import se.hemvist.casework.ShownCase;
import se.hemvist.engine.Refusal;
import se.hemvist.engine.TaskForm;
import se.hemvist.engine.YesNo;

/** The talk with the young person, the guardians and police in uniform. */
@Component
class HoldYoungTalkForm implements TaskForm<ShownCase, HoldYoungTalk> {

    private final Cases cases;
    private final Journal journal;
    private final CaseDesk desk;
    private final CaseClocks clocks;

    HoldYoungTalkForm(Cases cases, Journal journal, CaseDesk desk, CaseClocks clocks) {
        this.cases = cases;
        this.journal = journal;
        this.desk = desk;
        this.clocks = clocks;
    }

    @Override
    public ShownCase shown(String subject) {
        var of = cases.get(subject);
        var concerns = journal.of(of, Concern.class).stream().map(Concern::text);
        var talks = journal.of(of, Talk.class).stream().map(Talk::text);
        return desk.shown(of, Stream.concat(concerns, talks).collect(Collectors.joining("\n\n")));
    }

    @Override
    public void submit(String subject, HoldYoungTalk command) {
        var of = desk.workOn(cases.get(subject));
        var talk = command.held() == YesNo.YES ? held(of, command) : notHeld(command);
        desk.note(of, talk, "TALK");
        var on = talk.on();
        if (on != null) {
            clocks.met(of, "CHILD_TALK", on);
        } else if (talk.newTime() == null) {
            clocks.drop(of, "CHILD_TALK", "", "Samtalet hålls inte.");
        }
    }

    private Talk held(CaseHead of, HoldYoungTalk command) {
        var first = journal.of(of, Concern.class).get(0).receivedOn();
        if (command.participants().isEmpty()) {
            throw new Refusal("participants", "Välj vilka som var med.");
        }
        return new Talk(
                command.called(),
                desk.done("heldOn", command.heldOn(), first),
                command.participants(),
                null,
                command.note(),
                desk.officer(),
                desk.now());
    }

    private Talk notHeld(HoldYoungTalk command) {
        var next = desk.chosen("next", command.next());
        if (command.note() == null || command.note().isBlank()) {
            throw new Refusal("note", "Skriv varför samtalet inte blev av.");
        }
        return new Talk(
                command.called(),
                null,
                List.of(),
                next == AfterNoTalk.NEW_TIME ? desk.ahead("newTime", command.newTime()) : null,
                command.note(),
                desk.officer(),
                desk.now());
    }
}
