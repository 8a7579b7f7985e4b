package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.conflict.ConflictAnswer.Value;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.Persons;
import se.hemvist.placement.CarryOutPlacement.Outcome;
import se.hemvist.placement.ChooseHome.Choice;
import se.hemvist.placement.DecidePlacement.Verdict;
import se.hemvist.placement.PlacementParts.SetAnswer;
import se.hemvist.placement.PlacementParts.WhoIsThere;
import se.hemvist.placement.ReadConflictAnswer.Next;
import se.hemvist.secrecy.ProtectedIdentity;
import se.hemvist.workspace.Happening;

/** What the case's timeline tells of a placement: what the kommun has done, and of the check only what it has read. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Import(PlacementParts.class)
class PlacementStoryTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

    @Autowired
    SeekHomeForm seek;

    @Autowired
    ChooseHomeForm choose;

    @Autowired
    ReadConflictAnswerForm read;

    @Autowired
    DecidePlacementForm decide;

    @Autowired
    CarryOutPlacementForm carryOut;

    @Autowired
    PlacementWork steps;

    @Autowired
    Placements placements;

    @Autowired
    PlacementLife life;

    @Autowired
    Homes homes;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WhoIsThere whoIsThere;

    @Autowired
    SetAnswer answer;

    private String placement = "";
    private String home = "";

    @BeforeEach
    void request() {
        whoIsThere.logOut();
        answer.await();
        home = homes.register(new RegisterHome(
                HomeKind.HVB,
                "Björken",
                "Strandvägen 1",
                new HomePlace("2281", "Njurunda", 62.27, 17.36, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.of(SUNDSVALL),
                null));
        var person =
                persons.register(SUNDSVALL, new IdentityNumber("189001019802"), "Märta Ågren", ProtectedIdentity.NONE);
        placement = placements.request(new RequestPlacement(SUNDSVALL, "case-1", "K-17", person, null));
        asCaseworker();
    }

    @Test
    void tellsFromTheReservationToThePersonInTheHome() {
        reserve();
        answer.set(Value.NO_KNOWN_CONFLICT);
        read.shown(placement);
        propose();
        asManager();
        decide.shown(placement);
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null));
        asCaseworker();
        carryOut.submit(placement, new CarryOutPlacement(Outcome.ARRIVED, TODAY, List.of(), null));

        assertThat(told())
                .containsExactly(
                        "Boende reserverat, Björken, Njurunda – handlaggare",
                        "Konfliktbesked, Björken, Njurunda: Grön – handlaggare",
                        "Placering föreslagen, Björken, Njurunda – handlaggare",
                        "Placering beslutad, Björken, Njurunda – chef");
        assertThat(life.happenings(placement)).extracting(Happening::at).contains(PlacementParts.NOW);
    }

    @Test
    void tellsNoAnswerThatNobodyHasRead() {
        reserve();

        answer.set(Value.DO_NOT_PLACE);
        propose();

        assertThat(told()).noneMatch(what -> what.startsWith("Konfliktbesked"));
        assertThat(jdbc.sql("select count(*) from placement_event where answer is not null and placement_id = ?")
                        .param(UUID.fromString(placement))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsAnAnswerThatHasChangedOnlyWhenItIsReadAgain() {
        reserve();
        answer.set(Value.NO_KNOWN_CONFLICT);
        read.shown(placement);
        read.shown(placement);
        answer.set(Value.DO_NOT_PLACE);
        assertThat(answers()).containsExactly("Grön");

        read.shown(placement);

        assertThat(answers()).containsExactly("Grön", "Röd");
        assertThat(placements.line(placements.find(placement), List.of()).answer())
                .isEqualTo("Röd");
    }

    @Test
    void doesNotTellThatAnAnswerHadWorsenedUnreadWhenTheChiefRefused() {
        reserve();
        answer.set(Value.NO_KNOWN_CONFLICT);
        propose();
        asManager();
        decide.shown(placement);
        answer.set(Value.DO_NOT_PLACE);

        decide.submit(placement, new DecidePlacement(Verdict.REFUSE, "För långt från skolan."));

        assertThat(answers()).containsExactly("Grön");
        assertThat(told())
                .last()
                .isEqualTo("Förslaget till placering avslaget, Björken, Njurunda – chef")
                .asString()
                .doesNotContain("skolan");
    }

    @Test
    void tellsWhichAnswerWasReadByWhoCarriesItOut() {
        reserve();
        answer.set(Value.NO_KNOWN_CONFLICT);
        propose();
        asManager();
        decide.submit(placement, new DecidePlacement(Verdict.APPROVE, null));
        asCaseworker();
        answer.set(Value.CANNOT_CONFIRM);

        carryOut.shown(placement);

        assertThat(answers()).containsExactly("Grön", "Okänd");
    }

    @Test
    void tellsThatTheHomeWasLetGoAndWhy() {
        reserve();
        read.submit(placement, new ReadConflictAnswer(Next.OTHER_HOME, null));
        reserve();
        whoIsThere.logOut();
        steps.lapseReservation(placement);
        asCaseworker();
        seek.submit(placement, new SeekHome("22", SeekHome.Kind.HVB, TODAY, TODAY.plusMonths(3)));
        choose.submit(placement, new ChooseHome(Choice.SEARCH_AGAIN, null, null));
        placements.withdraw(placement);

        assertThat(told())
                .containsExactly(
                        "Boende reserverat, Björken, Njurunda – handlaggare",
                        "Annat boende söks, reservationen släppt, Björken, Njurunda – handlaggare",
                        "Boende reserverat, Björken, Njurunda – handlaggare",
                        "Reservationen gick ut, Björken, Njurunda – Hemvist",
                        "Placeringen återtagen – handlaggare");
    }

    private void reserve() {
        seek.submit(placement, new SeekHome("22", SeekHome.Kind.HVB, TODAY, TODAY.plusMonths(3)));
        choose.submit(placement, new ChooseHome(Choice.RESERVE, home, null));
    }

    private void propose() {
        read.submit(placement, new ReadConflictAnswer(Next.PROPOSE, "Mitt förslag"));
    }

    private List<String> answers() {
        return told().stream()
                .filter(what -> what.startsWith("Konfliktbesked"))
                .map(what -> what.replaceAll(".*: (\\S+) – .*", "$1"))
                .toList();
    }

    /** All but what is recorded of the stay itself. */
    private List<String> told() {
        return happenings()
                .map(each -> each.what() + " – " + each.who())
                .filter(what -> !what.startsWith("Kom till"))
                .toList();
    }

    private Stream<Happening> happenings() {
        return life.happenings(placement).stream();
    }

    private void asCaseworker() {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
    }

    private void asManager() {
        whoIsThere.logIn("chef", "kommun-2281.manager");
    }
}
