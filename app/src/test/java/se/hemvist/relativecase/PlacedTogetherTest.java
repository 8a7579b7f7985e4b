package se.hemvist.relativecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.hemvist.casework.CaseHead;
import se.hemvist.casework.Cases;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.StayStatus;
import se.hemvist.home.HomeAudience;
import se.hemvist.home.HomeKind;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.HomePlace;
import se.hemvist.home.Homes;
import se.hemvist.home.RegisterHome;
import se.hemvist.network.Area;
import se.hemvist.network.ExclusionAreas;
import se.hemvist.network.MembershipRole;
import se.hemvist.network.Memberships;
import se.hemvist.network.Networks;
import se.hemvist.network.Period;
import se.hemvist.network.Provenance;
import se.hemvist.network.SourceGrade;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.Persons;
import se.hemvist.placement.ConflictAnswers;
import se.hemvist.placement.PlacementStatus;
import se.hemvist.placement.PlacementView;
import se.hemvist.placement.Placements;
import se.hemvist.placement.RecordStay;
import se.hemvist.placement.Stays;
import se.hemvist.secrecy.ProtectedIdentity;

/** A mother and her two children go to one home: each with a placement, a check and an answer of their own. */
@AmongRelatives
class PlacedTogetherTest {

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    RelativeWorld world;

    @Autowired
    Cases cases;

    @Autowired
    SecretLinks links;

    @Autowired
    Placements placements;

    @Autowired
    Stays stays;

    @Autowired
    ConflictAnswers answers;

    @Autowired
    ExclusionAreas areas;

    @Autowired
    Networks networks;

    @Autowired
    Memberships memberships;

    @Autowired
    Homes homes;

    @Autowired
    Persons persons;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    private String home = "";
    private List<CaseHead> family = List.of();

    @BeforeEach
    void theFamilyIsToBePlaced() {
        world.peopleAreKnown();
        home = world.commit(() -> homes.register(new RegisterHome(
                HomeKind.SHELTER,
                "Eken",
                null,
                new HomePlace("2281", "Sundsvall", 62.39, 17.30, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null)));
        var mother = world.opens(
                "anna",
                RelativeWorld.form(
                        RelativeWorld.bornIn(1990),
                        ConsentBasis.OWN,
                        RelativeWorld.child(OpenedChild.GuardiansAnswer.GUARDIANS),
                        RelativeWorld.child(OpenedChild.GuardiansAnswer.GUARDIANS)));
        var children = links.of(LinkableCases.of(mother)).stream()
                .map(link -> cases.get(link.otherThan(mother.id()).toString()));
        family = Stream.concat(Stream.of(mother), children).toList();
        family.forEach(world::grantsAShelter);
    }

    @Test
    void holdsTheSameHomeForEachInAPlacementOfTheirOwn() {
        assertThat(get("anna", page(mother())))
                .hasStatusOk()
                .bodyText()
                .contains(mother().number(), child().number(), sister().number(), "Alva Ågren", "Välj ett boende");
        assertThat(post("anna", search()))
                .as("the homes to choose from")
                .hasStatusOk()
                .bodyText()
                .contains(home, "Reservera för var och en");

        assertThat(post("anna", all())).hasStatus3xxRedirection();
        world.runJobs();

        assertThat(family).extracting(this::placement).allSatisfy(placement -> {
            assertThat(placement.status()).isEqualTo(PlacementStatus.RESERVED);
            assertThat(stays.find(placement.stay().orElseThrow()).orElseThrow().homeId())
                    .isEqualTo(home);
            assertThat(world.tasksAbout(placement.id())).contains("ReadConflictAnswer");
        });
        assertThat(family).extracting(of -> placement(of).stayId()).doesNotHaveDuplicates();
    }

    @Test
    void checksEachForTheirOwnAndSaysTheSameOfAll() {
        inANetworkOfSomebodyWhoLivesThere(child());

        var done = post("anna", all());
        world.runJobs();

        assertThat(family)
                .extracting(this::answer)
                .containsExactly(
                        ConflictAnswer.Value.CANNOT_CONFIRM,
                        ConflictAnswer.Value.DO_NOT_PLACE,
                        ConflictAnswer.Value.CANNOT_CONFIRM);
        assertThat(done.getMvcResult().getFlashMap().get("notice"))
                .asString()
                .contains("får ett eget konfliktbesked")
                .doesNotContain("röd", "Röd");
        assertThat(body("anna", page(mother())))
                .contains("Boende reserverat")
                .doesNotContain("röd", "Röd", "placera inte");
    }

    @Test
    void carriesWhatOneHasToAvoidToTheOthers() {
        keptFromThePlace(child());

        post("anna", all());
        world.runJobs();

        assertThat(family).extracting(this::answer).containsOnly(ConflictAnswer.Value.DO_NOT_PLACE);
    }

    @Test
    void leavesTheOthersAsTheyAreWhenOneHasToWait() {
        var alone = all();
        alone.put("with-" + mother().number(), "NO");
        alone.put("with-" + sister().number(), "NO");
        assertThat(post("anna", alone)).hasStatus3xxRedirection();
        world.runJobs();
        assertThat(placement(mother()).status()).isEqualTo(PlacementStatus.SEEKING);
        world.does("anna", placement(child()).id(), new ReadConflictAnswer("OTHER_HOME", null));

        var done = withOneCheckEach(() -> post("anna", all()));

        assertThat(done.getMvcResult().getFlashMap().get("notice"))
                .asString()
                .contains(
                        child().number() + ": Nästa kontroll i ärendet väntar",
                        mother().number() + ": boendet är reserverat",
                        sister().number() + ": boendet är reserverat");
        assertThat(family)
                .extracting(of -> placement(of).status())
                .containsExactly(PlacementStatus.RESERVED, PlacementStatus.SEEKING, PlacementStatus.RESERVED);
    }

    @Test
    void isDoneOnceAlsoWhenItIsSentTwice() {
        var form = all();
        form.put("formKey", UUID.randomUUID().toString());

        post("anna", form);
        var stay = placement(mother()).stayId();
        assertThat(post("anna", form).getResponse().getStatus()).isIn(302, 422);

        assertThat(placement(mother()).stayId()).isEqualTo(stay);
    }

    @Test
    void refusesAHomeThatIsNotOfferedAndDaysThatHavePassed() {
        var elsewhere = all();
        elsewhere.put("home", UUID.randomUUID().toString());
        assertThat(post("anna", elsewhere)).hasStatusOk().bodyText().contains("Reservera för var och en");
        var passed = all();
        passed.put("from", today.minusDays(1).toString());
        assertThat(post("anna", passed)).hasStatus(422);
        var nobody = all();
        family.forEach(of -> nobody.put("with-" + of.number(), "NO"));
        assertThat(post("anna", nobody)).hasStatus(422);
        assertThat(post("anna", Map.of())).hasStatus(422);

        assertThat(family).extracting(of -> placement(of).status()).containsOnly(PlacementStatus.SEEKING);
    }

    @Test
    void isTheOfficersWhoHasTheCasesAndNobodyElses() {
        for (var other : List.of("bo", "maria", "lena", "loke", "johan", "eva", "sara")) {
            assertThat(get(other, page(mother()))).as(other).hasStatus(404);
            assertThat(get(other, page(mother()) + "/boende")).as(other).hasStatus(404);
            assertThat(post(other, all())).as(other).hasStatus(404);
        }
        assertThat(family).extracting(of -> placement(of).status()).containsOnly(PlacementStatus.SEEKING);
        assertThat(body("anna", "/hemvist/arenden/" + mother().number())).contains(page(mother()));
        assertThat(body("maria", "/hemvist/arenden/" + mother().number())).doesNotContain("placera-tillsammans");
    }

    @Test
    void showsNoCaseThatAnotherOfficerHas() {
        var brothers = world.opens("johan", RelativeWorld.form(RelativeWorld.bornIn(1992), ConsentBasis.OWN));
        world.commit(() -> {
            links.record(mother(), brothers, Kinship.SIBLINGS, RelativeWorld.actor("anna"));
            return brothers;
        });

        assertThat(body("anna", page(mother()))).doesNotContain(brothers.number());
        var his = all();
        his.put("with-" + brothers.number(), "YES");
        assertThat(post("anna", his)).hasStatus3xxRedirection();
        assertThat(placements.ofCase(brothers.id().toString())).isEmpty();
    }

    @Test
    void leavesNoRowInTheLogThatJoinsThem() {
        post("anna", all());
        get("anna", page(mother()));

        assertThat(jdbc.sql(
                                """
                                select request_id from access_log where request_id is not null group by request_id
                                having count(distinct case_number) > 1""")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private CaseHead mother() {
        return family.get(0);
    }

    private CaseHead child() {
        return family.get(1);
    }

    private CaseHead sister() {
        return family.get(2);
    }

    /** The police have said that the child, and nobody else, must not be placed in that kommun. */
    private void keptFromThePlace(CaseHead child) {
        world.commit(() -> areas.record(
                persons.jointOf(child.person()), new Area.WholeMunicipality("2281"), Period.ALWAYS, polices()));
        world.runJobs();
    }

    /** Which is no matter for the grown-up, nor for a child who is not in it. */
    private void inANetworkOfSomebodyWhoLivesThere(CaseHead child) {
        var somebody = persons.jointOf(world.commit(() -> persons.register(
                Tenant.ofMunicipality("1280"), RelativeWorld.bornIn(1996), "Ivar Ek", ProtectedIdentity.NONE)));
        world.commit(() -> stays.record(new RecordStay(
                null,
                Tenant.ofMunicipality("1280"),
                somebody,
                home,
                null,
                today.minusDays(10),
                null,
                StayStatus.ONGOING,
                null)));
        var network = world.commit(() -> networks.register("Nätverket " + UUID.randomUUID(), polices()));
        for (var member : List.of(somebody, persons.jointOf(child.person()))) {
            world.commit(() -> memberships.record(member, network, MembershipRole.MEMBER, Period.ALWAYS, polices()));
        }
        world.runJobs();
    }

    private Provenance polices() {
        return new Provenance(SourceGrade.of("B2"), "eva", Tenant.ofRegion("nord"), today.plusYears(1));
    }

    private MvcTestResult withOneCheckEach(Supplier<MvcTestResult> work) {
        var usual = jdbc.sql("select max(checks_per_case) from probing_setting")
                .query(Integer.class)
                .single();
        jdbc.sql("update probing_setting set checks_per_case = 1").update();
        try {
            return work.get();
        } finally {
            jdbc.sql("update probing_setting set checks_per_case = ?")
                    .param(usual)
                    .update();
        }
    }

    private ConflictAnswer.Value answer(CaseHead of) {
        return answers.current(placement(of).stay().orElseThrow()).answer().value();
    }

    private PlacementView placement(CaseHead of) {
        return placements.ofCase(of.id().toString()).get(0);
    }

    private Map<String, String> search() {
        var values = new HashMap<>(Map.of("county", "22", "kind", "SHELTER", "from", today.toString()));
        family.forEach(of -> values.put("with-" + of.number(), "YES"));
        return values;
    }

    private Map<String, String> all() {
        var values = search();
        values.put("home", home);
        return values;
    }

    private static String page(CaseHead of) {
        return "/hemvist/arenden/" + of.number() + "/placera-tillsammans";
    }

    private MvcTestResult get(String officer, String page) {
        return browser.get().uri(page).with(RelativeCaseTest.as(officer)).exchange();
    }

    private MvcTestResult post(String officer, Map<String, String> values) {
        var call = browser.post()
                .uri(page(mother()) + "/boende")
                .with(RelativeCaseTest.as(officer))
                .with(csrf());
        values.forEach(call::param);
        return call.exchange();
    }

    private String body(String officer, String page) {
        try {
            return get(officer, page).getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the form of that name sends. */
    private record ReadConflictAnswer(String next, @Nullable String proposal) {}
}
