package se.hemvist.coordination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.hemvist.audit.Action;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.Tenant;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.Stays;

/** Jourregistret: where each kommun and police region is reached day and night. The desk calls; it never tells a caller. */
@Component
public class ContactRegister {

    private static final String CONTACT = "contact";
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 -]{4,24}");

    private final ContactRows rows;
    private final SituationRows situations;
    private final Stays stays;
    private final Organisation organisation;
    private final Deadlines deadlines;
    private final OnlyTheDesk desk;
    private final Clock clock;

    ContactRegister(
            ContactRows rows,
            SituationRows situations,
            Stays stays,
            Organisation organisation,
            Deadlines deadlines,
            OnlyTheDesk desk,
            Clock clock) {
        this.rows = rows;
        this.situations = situations;
        this.stays = stays;
        this.organisation = organisation;
        this.deadlines = deadlines;
        this.desk = desk;
        this.clock = clock;
    }

    /** Att provringa: first what is missing in the situations that are open now, then what has not been tried for a month. */
    @Transactional
    public List<ContactLine> toTest() {
        desk.coordinator(Action.LIST, CONTACT, "all");
        desk.done(Action.LIST, CONTACT, "all");
        var today = LocalDate.now(clock);
        var since = deadlines.on(today).before("CONTACT_TEST", today);
        var known = rows.all();
        var missing = needed();
        known.forEach(row -> missing.remove(row.unit()));
        return Stream.concat(
                        missing.stream()
                                .map(unit -> new ContactLine(
                                        unit.id(), organisation.displayName(unit), "", "Inget nummer, behövs nu")),
                        known.stream()
                                .filter(row -> row.isToBeTested(since))
                                .map(row -> new ContactLine(
                                        row.unit().id(),
                                        organisation.displayName(row.unit()),
                                        row.number(),
                                        row.words())))
                .toList();
    }

    /** @param unit the id of a kommun or a police region */
    @Transactional
    public void state(String unit, String number) {
        var user = desk.coordinator(Action.CHANGE, CONTACT, "all").user();
        if (!NUMBER.matcher(number).matches()) {
            throw new Refusal("number", "Skriv ett telefonnummer med siffror, till exempel 060-12 34 56.");
        }
        rows.state(known(unit), number, user, LocalDate.now(clock));
        desk.done(Action.CHANGE, CONTACT, "all");
    }

    /** Somebody has rung it. */
    @Transactional
    public void tested(String unit, boolean answered) {
        var user = desk.coordinator(Action.CHANGE, CONTACT, "all").user();
        if (!rows.tested(known(unit), answered, user, LocalDate.now(clock))) {
            throw unknown();
        }
        desk.done(Action.CHANGE, CONTACT, "all");
    }

    /** Where the kommun and its police region are reached at any hour. */
    String reached(Tenant kommun) {
        return "Jour: " + words(kommun)
                + regionOf(kommun).map(region -> ". Polis: " + words(region)).orElse("");
    }

    private String words(Tenant unit) {
        return rows.of(unit).map(ContactRow::words).orElse("nummer saknas");
    }

    private Set<Tenant> needed() {
        var units = new LinkedHashSet<Tenant>();
        for (var situation : situations.live()) {
            stays.find(situations.places(situation.id()).keySet()).stream()
                    .filter(stay -> !stay.isOver())
                    .map(StayRow::tenant)
                    .forEach(units::add);
        }
        List.copyOf(units).forEach(kommun -> regionOf(kommun).ifPresent(units::add));
        return units;
    }

    private Optional<Tenant> regionOf(Tenant kommun) {
        return kommun.municipalityCode().map(code -> organisation.regionOf(code).tenant());
    }

    private Tenant known(String unit) {
        return Stream.concat(
                        organisation.municipalities().stream().map(kommun -> kommun.tenant()),
                        organisation.regions().stream().map(region -> region.tenant()))
                .filter(tenant -> tenant.id().equals(unit))
                .findFirst()
                .orElseThrow(ContactRegister::unknown);
    }

    private static Refusal unknown() {
        return new Refusal("Det finns inte längre. Ladda om sidan.");
    }
}
