package se.hemvist.relativecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.engine.Refusal;
import se.hemvist.network.SecretTies;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.person.JointId;
import se.hemvist.person.Persons;
import se.hemvist.placement.Placements;
import se.hemvist.placement.StayChanged;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;
import se.hemvist.workspace.CaseClosed;

/**
 * What becomes of a link when a case at one end of it is closed. It goes on: a case closes when somebody drops out or has
 * died, which is when the others are in the greatest danger, and what carries the enemies may not go silently. The officer
 * of the case that is open is asked to keep it or to end it. When both are closed nobody is there to judge it, and it ends
 * by itself, with what it carries; but not while a stay of one of the two counts in the check, which then still guards them.
 */
@Component
class LinksOfClosedCases {

    private static final int MONTHS_KEPT = 6;

    private final CaseLinkRows rows;
    private final LinkableCases cases;
    private final SecretTies ties;
    private final Persons persons;
    private final Placements placements;
    private final Stays stays;
    private final Clock clock;

    LinksOfClosedCases(
            CaseLinkRows rows,
            LinkableCases cases,
            SecretTies ties,
            Persons persons,
            Placements placements,
            Stays stays,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.ties = ties;
        this.persons = persons;
        this.placements = placements;
        this.stays = stays;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void closed(CaseClosed closed) {
        endWhatIsNobodys(rows.of(closed.caseId()));
    }

    /** Not of stays that are being carried over to another record of the person: halfway, none may be found. */
    @EventListener
    @Transactional
    void ended(StayChanged changed) {
        Optional.ofNullable(changed.placementId())
                .filter(placement ->
                        stays.find(changed.stayId()).filter(StayRow::isOver).isPresent())
                .map(placements::find)
                .ifPresent(placement -> endWhatIsNobodys(rows.of(placement.caseId())));
    }

    /** Of what no end of a stay in the two cases tells: a last day that has passed, a stay of the person in another case. */
    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    @Transactional
    void endWhatHasBecomeNobodys() {
        endWhatIsNobodys(rows.all().stream()
                .filter(link -> link.holds() && isNobodys(link))
                .toList());
    }

    /** Each is held before its cases are read, in one order: of two cases that close at once the second sees the first. */
    private void endWhatIsNobodys(List<CaseLink> links) {
        links.stream()
                .filter(CaseLink::holds)
                .map(CaseLink::id)
                .sorted(Comparator.naturalOrder())
                .flatMap(id -> rows.held(id).stream())
                .filter(link -> link.holds() && isNobodys(link))
                .forEach(this::end);
    }

    /** In the log nothing is written of it: a row of either case at this moment would tell that there was a link. */
    private void end(CaseLink link) {
        ties.end(link.tie());
        rows.save(link.ended(null, Instant.now(clock), "Båda ärendena är avslutade."));
    }

    private boolean isNobodys(CaseLink link) {
        return Stream.of(link.one(), link.other()).noneMatch(this::isOpen) && !counts(link);
    }

    private boolean isOpen(UUID caseId) {
        return cases.find(caseId).filter(LinkableCase::open).isPresent();
    }

    /**
     * As the check asks: whoever ran or never came counts past the last day too, and so does a stay of any case. Records that the
     * police merge between the two questions hide no stay: who it is, is asked again before it is taken for nobody's.
     */
    private boolean counts(CaseLink link) {
        var both = persons(link);
        return !stays.ofPersons(both, today()).isEmpty() || !persons(link).equals(both);
    }

    private List<JointId> persons(CaseLink link) {
        return Stream.of(link.one(), link.other())
                .flatMap(caseId -> cases.find(caseId).stream())
                .map(each -> persons.jointOf(each.person()))
                .toList();
    }

    /** Those of the officer's own open cases whose other case is closed, and of which nobody has said lately that they go on. */
    @Transactional(readOnly = true)
    List<LinkableCase> toDecide(Collection<String> ownNumbers, Actor actor) {
        return ownNumbers.stream()
                .flatMap(number -> cases.numbered(number).stream())
                .filter(own -> own.open() && cases.isHandledBy(own, actor))
                .filter(own -> rows.of(own.id()).stream().anyMatch(link -> isToDecide(link, own)))
                .toList();
    }

    /** Whether the officer of that end is asked to keep or to end it. */
    boolean isToDecide(CaseLink link, LinkableCase own) {
        return link.holds()
                && link.tells(own.id())
                && own.open()
                && !isOpen(link.otherThan(own.id()))
                && !link.isKeptOn(today());
    }

    /** The other case of a link that the officer of the one may keep; none for whoever is told nothing of that case. */
    Optional<LinkableCase> otherToKeep(LinkableCase own, UUID id) {
        return rows.of(own.id()).stream()
                .filter(link -> link.id().equals(id) && link.holds() && link.tells(own.id()))
                .flatMap(link -> cases.find(link.otherThan(own.id())).stream())
                .filter(other -> !other.open())
                .findFirst();
    }

    /** By the officer of the case that is open. Ended meanwhile, or said by them alone: refused, as if it were not there. */
    @Transactional
    void keep(LinkableCase own, UUID id, String why, LocalDate until, Actor actor) {
        if (!until.isAfter(today()) || until.isAfter(today().plusMonths(MONTHS_KEPT))) {
            throw new Refusal("until", "Välj en dag framåt, högst sex månader bort. Då får du frågan igen.");
        }
        var link = rows.held(id)
                .filter(each -> each.holds() && each.isOf(own.id()) && each.tells(own.id()))
                .orElseThrow(NoSuchLink::new);
        rows.save(link.kept(new KeptLink(actor.user(), Instant.now(clock), why, until)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
