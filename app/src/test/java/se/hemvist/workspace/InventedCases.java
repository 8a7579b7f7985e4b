package se.hemvist.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Role;
import se.hemvist.organisation.Tenant;

/** Two cases of Sundsvall that no feature knows: one rich and open, one closed and bare. */
public final class InventedCases implements CaseFiles {

    public static final String OPEN = "A-7KQ4-2M";
    public static final String CLOSED = "A-9DXR-6T";
    public static final String SUBJECT = "6f2c1c1e-0000-4000-8000-000000000001";
    public static final String NAME = "Märta Ågren";
    public static final String NUMBER = "18900101-9802";
    public static final String REFUSED = "LEAK";

    private static final Tenant SUNDSVALL = new Tenant("kommun-2281");

    private final Instant now;
    private final List<ReportedHappening> reported = new ArrayList<>();

    public InventedCases(Instant now) {
        this.now = now;
    }

    public List<ReportedHappening> reported() {
        return reported;
    }

    @Override
    public String kind() {
        return "Avhopparärende";
    }

    @Override
    public List<CaseLine> of(Actor actor) {
        return mayRead(actor) ? List.of(line(OPEN, true)) : List.of();
    }

    @Override
    public List<CaseLine> find(CaseSearch search, Actor actor) {
        if (!mayRead(actor)) {
            return List.of();
        }
        boolean hit =
                switch (search.kind()) {
                    case NAME -> NAME.toLowerCase().contains(search.text().toLowerCase());
                    case PERSONAL_NUMBER, COORDINATION_NUMBER -> NUMBER.equals(search.text());
                    case CASE_NUMBER -> OPEN.equals(search.caseNumber());
                };
        return hit ? List.of(line(OPEN, true)) : List.of();
    }

    @Override
    public Optional<CaseFile> open(String number, Actor actor) {
        if (!mayRead(actor)) {
            return Optional.empty();
        }
        return switch (number) {
            case OPEN -> Optional.of(rich());
            case CLOSED -> Optional.of(bare());
            default -> Optional.empty();
        };
    }

    @Override
    public List<Option> events(String number, Actor actor) {
        return mayRead(actor) && number.equals(OPEN)
                ? List.of(
                        new Option("NEW_THREAT", "Nytt hot"),
                        new Option(REFUSED, "Läcka"),
                        new Option("ABSCONDED", "Avvikit"))
                : List.of();
    }

    @Override
    public void report(String number, ReportedHappening happening, Actor actor) {
        if (happening.kind().equals(REFUSED)) {
            throw new Refusal("Samtycket är återkallat. Välj först med vilket lagstöd polisen får veta.");
        }
        reported.add(happening);
    }

    private static boolean mayRead(Actor actor) {
        return actor.is(SUNDSVALL, Role.CASEWORKER) || actor.is(SUNDSVALL, Role.MANAGER);
    }

    private CaseLine line(String number, boolean open) {
        return new CaseLine(
                number,
                kind(),
                open ? NAME : "Sten Ek",
                open ? "Sekretessmarkering" : "",
                open ? "Plan" : "Fullföljt",
                "Anna Lindqvist",
                now.minus(Duration.ofDays(40)),
                open);
    }

    private CaseFile bare() {
        return new CaseFile(
                line(CLOSED, false), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
    }

    private CaseFile rich() {
        return new CaseFile(
                line(OPEN, true),
                List.of(SUBJECT),
                List.of(
                        new Part(
                                "Personen",
                                List.of(new Line("Personnummer", NUMBER), new Line("Kontakt", "Polisen, inom dagar"))),
                        new Part("Samtycke", List.of(new Line("Lämnat", "2 oktober 2026")))),
                List.of(
                        new Happening(now.minus(Duration.ofDays(40)), "Ärendet öppnades.", "Anna Lindqvist"),
                        new Happening(now.minus(Duration.ofDays(2)), "Insatser beviljades.", "Maria Ek")),
                List.of(
                        new Due("Bedömningen går ut", now.plus(Duration.ofDays(30)), "Bedömningens giltighet"),
                        new Due("Samtycket ska ses över", now.minus(Duration.ofDays(1)), "Praxis, inställbart")),
                placements(),
                List.of(
                        new Document("Beslut om insatser", now.minus(Duration.ofDays(2)), "Stöd till boende.\nSkäl."),
                        new Document("Bedömning", now.minus(Duration.ofDays(9)), "Nivå: hög.\n\nHotet är aktuellt.")),
                "reference");
    }

    private static List<PlacementLine> placements() {
        var actions = List.of(
                new PageLink("Förläng", "/hemvist/placeringar/x/forlang"),
                new PageLink("Flytta", "/hemvist/placeringar/x/flytta"));
        return List.of(
                new PlacementLine(
                        "HVB Måsskär (demo)",
                        "1–30 november 2026",
                        "Pågår",
                        "Grön – ingen känd konflikt bland dem som är registrerade i Hemvist, kl. 10:02 den 1 november.",
                        "1 november kl. 10:02",
                        actions),
                new PlacementLine(
                        "HVB Talludden (demo)",
                        "1–30 november 2026",
                        "Återtagen",
                        "Röd – placera inte. Samordnaren kontaktar dig.",
                        "31 oktober kl. 16:30",
                        List.of()));
    }
}
