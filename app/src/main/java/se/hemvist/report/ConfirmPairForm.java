package se.hemvist.report;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Access;
import se.hemvist.audit.AccessLog;
import se.hemvist.audit.Action;
import se.hemvist.engine.TaskForm;
import se.hemvist.network.DeskPair;
import se.hemvist.network.DeskPairs;
import se.hemvist.network.RegisterPersons;
import se.hemvist.network.RegisteredFact;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.SwedishText;

/** Bekräfta samordningens par. */
@Component
class ConfirmPairForm implements TaskForm<PairToConfirm, ConfirmPair> {

    private final DeskPairs pairs;
    private final RegisterPersons persons;
    private final GivenSource sources;
    private final Officers officers;
    private final AccessLog log;
    private final CurrentActor current;

    ConfirmPairForm(
            DeskPairs pairs,
            RegisterPersons persons,
            GivenSource sources,
            Officers officers,
            AccessLog log,
            CurrentActor current) {
        this.pairs = pairs;
        this.persons = persons;
        this.sources = sources;
        this.officers = officers;
        this.log = log;
        this.current = current;
    }

    /** The fact is logged as read, by whom it is about. */
    @Override
    @Transactional
    public PairToConfirm shown(String subject) {
        var pair = pairs.find(subject);
        var fact = pairs.factOf(pair);
        var apart = fact.terms().keepApart();
        return new PairToConfirm(
                pair.number(),
                numbers(fact),
                apart == null ? "" : DeskPairWords.apart(apart),
                apart == null ? "" : apart.reason().title(),
                officers.nameOf(pair.recordedBy()) + ", nationella samordningen, "
                        + SwedishText.moment(pair.recordedAt()),
                pair.call().caller(),
                pair.call().why(),
                SwedishText.moment(pair.holdsUntil()));
    }

    @Override
    @Transactional
    public void submit(String subject, ConfirmPair command) {
        var pair = pairs.find(subject);
        var officer = current.actor();
        switch (command.answer()) {
            case CONFIRM ->
                pairs.confirm(
                        subject,
                        sources.of(
                                officer,
                                pair.region(),
                                command.reliability(),
                                command.correctness(),
                                command.reviewOn()),
                        officer);
            case LET_LAPSE -> pairs.leave(subject, officer);
        }
        log.write(access(pair).because(command.answer().name()));
    }

    private String numbers(RegisteredFact fact) {
        return persons.known(fact.persons()).values().stream()
                .map(person -> person.number().written())
                .sorted()
                .collect(Collectors.joining(" och "));
    }

    private static Access access(DeskPair pair) {
        return Access.to(Action.DECIDE, DeskPairProcess.ID, pair.id())
                .of(pair.region())
                .inCase(pair.number());
    }
}
