package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.Refusal;
import se.hemvist.network.SecretTies;
import se.hemvist.organisation.Actor;
import se.hemvist.person.JointId;
import se.hemvist.person.Persons;

/**
 * Kopplingar: which cases are about persons who belong to each other. A link is its two handling officers' and the
 * coordinator's, nobody else's; while it holds, what threatens the one counts for the other in the check.
 */
@Component
class SecretLinks {

    private final CaseLinkRows rows;
    private final LinkableCases cases;
    private final SecretTies ties;
    private final Persons persons;
    private final Clock clock;

    SecretLinks(CaseLinkRows rows, LinkableCases cases, SecretTies ties, Persons persons, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.ties = ties;
        this.persons = persons;
        this.clock = clock;
    }

    /** Of two cases that have just been opened by one officer. */
    void record(CaseHead one, CaseHead other, Kinship kinship, Actor actor) {
        var joined = persons.jointOf(one.person());
        var otherJoint = persons.jointOf(other.person());
        if (joined.equals(otherJoint)) {
            throw new Refusal("Ärendena gäller samma person. Kontrollera numren.");
        }
        rows.add(link(one.id(), other.id(), kinship, ties.record(joined, otherJoint), true, actor));
    }

    /**
     * By the handling officer of the one, who has been told the other's number. It counts at once, since an enemy missed
     * while somebody waits for a colleague may kill. Whoever alone has said it is told nothing of the other case until its
     * officer, who sees it and can end it, has entered the number of the one.
     *
     * @return whether both have
     */
    @Transactional
    boolean record(LinkableCase own, String otherNumber, Kinship kinship, Actor actor) {
        if (!own.open()) {
            throw new Refusal("Ärendet är avslutat. Ett avslutat ärende får inga nya kopplingar.");
        }
        var other = cases.numbered(otherNumber.strip().toUpperCase(Locale.ROOT)).orElseThrow(SecretLinks::noOpenCase);
        var between = between(own, other);
        var theirs = between.stream()
                .filter(link -> link.waits() && link.one().equals(other.id()))
                .findFirst();
        // Before anything is said of the other case: the answer may not change when it closes.
        if (theirs.isEmpty() && between.stream().anyMatch(CaseLink::waits)) {
            throw new Refusal("number", "Du har redan skrivit in kopplingen. Den gäller.");
        }
        if (!other.open() || joint(other).equals(joint(own))) {
            throw noOpenCase();
        }
        if (between.stream().anyMatch(link -> link.holds() && !link.waits())) {
            throw new Refusal("number", "Ärendena är redan kopplade.");
        }
        if (theirs.isPresent()) {
            rows.save(theirs.get().saidByBoth());
            return true;
        }
        var both = cases.isHandledBy(other, actor);
        rows.add(link(own.id(), other.id(), kinship, ties.record(joint(own), joint(other)), both, actor));
        return both;
    }

    private List<CaseLink> between(LinkableCase own, LinkableCase other) {
        return rows.of(own.id()).stream()
                .filter(link -> link.joins(own.id(), other.id()))
                .flatMap(link -> rows.held(link.id()).stream())
                .toList();
    }

    private static Refusal noOpenCase() {
        return new Refusal("number", "Inget öppet ärende har det numret. Kontrollera det med den som har ärendet.");
    }

    private JointId joint(LinkableCase of) {
        return persons.jointOf(of.person());
    }

    private CaseLink link(UUID one, UUID other, Kinship kinship, String tie, boolean bothSaid, Actor actor) {
        return new CaseLink(
                UUID.randomUUID(),
                one,
                other,
                kinship,
                tie,
                bothSaid,
                actor.user(),
                Instant.now(clock),
                null,
                null,
                null,
                null);
    }

    /** By the handling officer of either; the enemies go with it. Ended already: nothing is done. */
    @Transactional
    void end(LinkableCase own, UUID id, String why, Actor actor) {
        var link = rows.held(id).filter(each -> each.isOf(own.id())).orElseThrow(NoSuchLink::new);
        if (link.holds()) {
            ties.end(link.tie());
            rows.save(link.ended(actor.user(), Instant.now(clock), why));
        }
    }

    /** The other case of a link that holds, for whoever is about to end it. */
    Optional<LinkableCase> otherEnd(LinkableCase own, UUID id) {
        return rows.of(own.id()).stream()
                .filter(link -> link.holds() && link.id().equals(id))
                .flatMap(link -> cases.find(link.otherThan(own.id())).stream())
                .findFirst();
    }

    /** Those that hold, for the officer who handles the case. */
    List<CaseLink> of(LinkableCase own) {
        return rows.of(own.id()).stream()
                .filter(CaseLink::holds)
                .sorted(Comparator.comparing(CaseLink::recordedAt))
                .toList();
    }

    /** All that hold, for the coordinator. */
    List<CaseLink> all() {
        return rows.all().stream()
                .filter(CaseLink::holds)
                .sorted(Comparator.comparing(CaseLink::recordedAt).reversed())
                .toList();
    }

    /**
     * The actor's own case of that number, by name; for anybody else it is as if it were not there. A read of that case is
     * logged, the same whatever is done with its links afterwards: a row of another sort would mark which cases have any.
     */
    @Transactional
    Optional<LinkableCase> handled(String number, Actor actor) {
        var meant = cases.numbered(number);
        meant.filter(each -> !cases.isHandledBy(each, actor)).ifPresent(each -> cases.refused(Action.READ, each));
        var own = meant.filter(each -> cases.isHandledBy(each, actor));
        own.ifPresent(each -> cases.log(Action.READ, each));
        return own;
    }

    /** The same, asked to make a way there of it: no attempt to read it. */
    boolean isHandled(String number, Actor actor) {
        return cases.numbered(number)
                .filter(each -> cases.isHandledBy(each, actor))
                .isPresent();
    }

    Optional<LinkableCase> caseOf(UUID id) {
        return cases.find(id);
    }
}
