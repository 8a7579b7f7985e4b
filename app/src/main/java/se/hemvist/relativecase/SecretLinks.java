package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        rows.add(link(one.id(), other.id(), kinship, ties.record(joined, otherJoint), actor));
    }

    /**
     * By the handling officer of the one, who has been told the other's number. It counts from when both have entered each
     * other's, so that nobody alone can tie persons to a case of somebody else's, or learn anything of it.
     *
     * @return whether it counts now
     */
    @Transactional
    boolean record(LinkableCase own, String otherNumber, Kinship kinship, Actor actor) {
        if (!own.open()) {
            throw new Refusal("Ärendet är avslutat. Ett avslutat ärende får inga nya kopplingar.");
        }
        var other = cases.numbered(otherNumber.strip().toUpperCase(Locale.ROOT))
                .filter(LinkableCase::open)
                .filter(each -> !joint(each).equals(joint(own)))
                .orElseThrow(() -> new Refusal(
                        "number", "Inget öppet ärende har det numret. Kontrollera det med den som har ärendet."));
        var between = rows.of(own.id()).stream()
                .filter(link -> link.joins(own.id(), other.id()))
                .flatMap(link -> rows.held(link.id()).stream())
                .toList();
        if (between.stream().anyMatch(CaseLink::holds)) {
            throw new Refusal("number", "Ärendena är redan kopplade.");
        }
        var theirs = between.stream()
                .filter(link -> link.waits() && link.one().equals(other.id()))
                .findFirst();
        if (theirs.isPresent()) {
            rows.save(theirs.get().tied(ties.record(joint(other), joint(own))));
            return true;
        }
        if (cases.isHandledBy(other, actor)) {
            rows.add(link(own.id(), other.id(), kinship, ties.record(joint(own), joint(other)), actor));
            return true;
        }
        if (between.stream().anyMatch(CaseLink::waits)) {
            throw new Refusal("number", "Kopplingen väntar redan på den som har det andra ärendet.");
        }
        rows.add(link(own.id(), other.id(), kinship, null, actor));
        return false;
    }

    private JointId joint(LinkableCase of) {
        return persons.jointOf(of.person());
    }

    private CaseLink link(UUID one, UUID other, Kinship kinship, @Nullable String tie, Actor actor) {
        return new CaseLink(
                UUID.randomUUID(), one, other, kinship, tie, actor.user(), Instant.now(clock), null, null, null, null);
    }

    /** By the handling officer of either; the enemies go with it. Ended already: nothing is done. */
    @Transactional
    void end(LinkableCase own, UUID id, String why, Actor actor) {
        var link = rows.held(id).filter(each -> each.isOf(own.id())).orElseThrow(NoSuchLink::new);
        if (link.isShownIn(own.id())) {
            Optional.ofNullable(link.tie()).ifPresent(ties::end);
            rows.save(link.ended(actor.user(), Instant.now(clock), why));
        }
    }

    /** The other case of a link that is shown, for whoever is about to end it. */
    Optional<LinkableCase> otherEnd(LinkableCase own, UUID id) {
        return rows.of(own.id()).stream()
                .filter(link -> link.isShownIn(own.id()) && link.id().equals(id))
                .flatMap(link -> cases.find(link.otherThan(own.id())).stream())
                .findFirst();
    }

    /** Those that hold, and what the officer who handles the case has entered and that still waits. */
    List<CaseLink> of(LinkableCase own) {
        return rows.of(own.id()).stream()
                .filter(link -> link.isShownIn(own.id()))
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
