package se.hemvist.urgent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Processes;
import se.hemvist.home.Homes;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.StayRow;
import se.hemvist.secrecy.DisclosedPart;
import se.hemvist.secrecy.Disclosure;
import se.hemvist.secrecy.DisclosurePurpose;
import se.hemvist.secrecy.Disclosures;
import se.hemvist.secrecy.LegalGround;
import se.hemvist.secrecy.PersonInCase;
import se.hemvist.secrecy.Receiver;

/** Puts an urgent placement before the desk, with as little as it needs to find a home, and records that (OSL 10:2). */
@Component
class AskingTheDesk {

    static final String PROCESS = "urgent-help";

    private static final List<DisclosedPart> TOLD =
            List.of(DisclosedPart.AGE, DisclosedPart.STAY, DisclosedPart.MUNICIPALITY, DisclosedPart.AREAS);
    private static final LegalGround GROUND = LegalGround.of("MUNICIPAL_TO_COORDINATION");

    private final UrgentRows rows;
    private final HelpRows helps;
    private final UrgentTexts texts;
    private final Homes homes;
    private final Organisation organisation;
    private final Officers officers;
    private final Disclosures disclosures;
    private final Deadlines deadlines;
    private final Processes processes;
    private final Clock clock;

    AskingTheDesk(
            UrgentRows rows,
            HelpRows helps,
            UrgentTexts texts,
            Homes homes,
            Organisation organisation,
            Officers officers,
            Disclosures disclosures,
            Deadlines deadlines,
            Processes processes,
            Clock clock) {
        this.rows = rows;
        this.helps = helps;
        this.texts = texts;
        this.homes = homes;
        this.organisation = organisation;
        this.officers = officers;
        this.disclosures = disclosures;
        this.deadlines = deadlines;
        this.processes = processes;
        this.clock = clock;
    }

    /** Once at a time, and not of what is settled. */
    void ask(UrgentPlacement urgent) {
        if (urgent.status().isSettled() || urgent.helpIsOpen()) {
            return;
        }
        var help = help(urgent, texts.stay(urgent));
        helps.insert(help);
        rows.help(urgent, Help.asked(help.id().toString(), help.stay(), help.due()));
        disclosures.record(Disclosure.given(
                urgent.tenant(),
                Receiver.unit(Tenant.NATIONAL),
                new PersonInCase(urgent.person().toString(), urgent.number()),
                DisclosurePurpose.URGENT_HELP,
                TOLD,
                GROUND));
        processes.start(PROCESS, help.id().toString());
    }

    /** The person is to be somewhere else now: what the desk works on is about that. */
    void moved(UrgentPlacement urgent) {
        var help = urgent.help();
        if (help != null && !help.over()) {
            var stay = texts.stay(urgent);
            rows.help(urgent, help.about(stay.id()));
            helps.moved(help.id(), stay.id(), asked(urgent, stay));
        }
    }

    /** Nothing more is needed of the desk. */
    void callOff(UrgentPlacement urgent) {
        var help = urgent.help();
        if (help != null && !help.over()) {
            rows.help(urgent, help.isOver());
            processes.tell(help.id(), "help-called-off");
        }
    }

    private DeskHelp help(UrgentPlacement urgent, StayRow stay) {
        var now = Instant.now(clock);
        return new DeskHelp(
                UUID.randomUUID(),
                UrgentNumber.ofHelp(),
                urgent.id().toString(),
                stay.id(),
                urgent.tenant(),
                asked(urgent, stay),
                DeskHelp.Status.ASKED,
                now,
                deadlines.on(LocalDate.now(clock.withZone(SwedishTime.ZONE))).after("URGENT_HELP", now),
                null,
                null,
                null,
                List.of());
    }

    private AskedHelp asked(UrgentPlacement urgent, StayRow stay) {
        var home = homes.find(stay.homeId()).orElseThrow();
        return new AskedHelp(
                urgent.number(),
                officers.nameOf(urgent.officer()) + ", " + organisation.displayName(urgent.tenant()),
                urgent.told().age(),
                organisation.municipality(home.place().municipality()).name(),
                urgent.told().impossible(),
                urgent.from(),
                urgent.until());
    }
}
