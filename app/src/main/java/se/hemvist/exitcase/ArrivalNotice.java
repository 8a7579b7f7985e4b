package se.hemvist.exitcase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Action;
import se.hemvist.engine.Processes;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.placement.PersonPlaced;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;
import se.hemvist.threat.InformRegion;
import se.hemvist.threat.RegionNotices;

/** Mottagande region informerad: tells the police where a person has come to live, while the consent holds. */
@Component
class ArrivalNotice {

    private static final List<DisclosedPart> TOLD = List.of(
            DisclosedPart.IDENTITY_NUMBER,
            DisclosedPart.NAME,
            DisclosedPart.PROTECTION,
            DisclosedPart.MUNICIPALITY,
            DisclosedPart.STAY);

    private final ExitCases cases;
    private final ArrivalRows arrivals;
    private final Processes processes;
    private final Persons persons;
    private final Organisation organisation;
    private final RegionOfCase regions;
    private final ConsentInForce consent;
    private final Disclosures disclosures;
    private final RegionNotices notices;
    private final CaseAccess access;
    private final Clock clock;

    ArrivalNotice(
            ExitCases cases,
            ArrivalRows arrivals,
            Processes processes,
            Persons persons,
            Organisation organisation,
            RegionOfCase regions,
            ConsentInForce consent,
            Disclosures disclosures,
            RegionNotices notices,
            CaseAccess access,
            Clock clock) {
        this.cases = cases;
        this.arrivals = arrivals;
        this.processes = processes;
        this.persons = persons;
        this.organisation = organisation;
        this.regions = regions;
        this.consent = consent;
        this.disclosures = disclosures;
        this.notices = notices;
        this.access = access;
        this.clock = clock;
    }

    /** Goes the same way wherever the person lives: that there was something to tell would itself tell. */
    @EventListener
    void arrived(PersonPlaced placed) {
        cases.find(UUID.fromString(placed.caseId())).filter(ExitCase::isOpen).ifPresent(of -> {
            var arrival = new Arrival(placed.municipality(), placed.from(), Arrival.Notice.PENDING, Instant.now(clock));
            arrivals.add(placed.placementId(), of, arrival);
            processes.start("exit-arrival", placed.placementId());
        });
    }

    /** Only a job may: the kommun's user may not see into the region. */
    void send(String placementId) {
        var of = cases.find(arrivals.caseOf(placementId));
        var arrival = arrivals.find(placementId);
        arrivals.change(placementId, arrival.now(send(of, arrival)));
    }

    private Arrival.Notice send(ExitCase of, Arrival arrival) {
        var region = organisation.regionOf(arrival.municipality()).tenant();
        if (region.equals(regions.of(of))) {
            return Arrival.Notice.OWN_REGION;
        }
        var version = consent.versionIn(of.number());
        if (version.isEmpty()) {
            return Arrival.Notice.WITHHELD;
        }
        send(of, arrival, region, LegalGround.consent(version.getAsInt()));
        return Arrival.Notice.INFORMED;
    }

    private void send(ExitCase of, Arrival arrival, Tenant region, LegalGround ground) {
        var person = persons.find(of.person());
        disclosures.record(Disclosure.given(
                of.tenant(),
                Receiver.receivingRegion(region),
                new PersonInCase(of.person().toString(), of.number()),
                DisclosurePurpose.RECEIVING_REGION,
                TOLD,
                ground));
        access.log(Action.DISCLOSE, of, "RECEIVING_REGION");
        notices.send(new InformRegion(
                region,
                of.id().toString(),
                person.identityNumber(),
                person.name(),
                person.protection(),
                arrival.municipality(),
                arrival.from()));
    }
}
