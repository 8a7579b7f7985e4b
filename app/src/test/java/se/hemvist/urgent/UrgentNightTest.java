package se.hemvist.urgent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.hemvist.urgent.NightForm.known;
import static se.hemvist.urgent.NightForm.unknown;
import static se.hemvist.urgent.NightWorld.DESK;
import static se.hemvist.urgent.NightWorld.JOUR;
import static se.hemvist.urgent.NightWorld.TODAY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.hemvist.Hemvist;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.WorkingDays;
import se.hemvist.placement.ConflictAnswers;
import se.hemvist.placement.TellingTheHome.Part;
import se.hemvist.placement.TellingTheHome.Way;
import se.hemvist.urgent.ReadUrgentAnswer.Next;

/** From a call in the night to the desk's answer and the next working day, in the whole application. */
@SpringBootTest(
        classes = {Hemvist.class, NightWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:night",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
class UrgentNightTest {

    /** Of Skatteverket's test numbers. */
    private static final String NUMBER = "189001019802";

    private static final String ENEMY = "189001029819";
    private static final String REASON = "Ingen annan plats finns i natt.";
    private static final String CHIEF = "Maria Ek, enhetschef";

    @Autowired
    NightWorld world;

    @Autowired
    ReadUrgentAnswerForm reading;

    @Autowired
    ProposeAlternativesForm proposing;

    @Autowired
    ConfirmArrivalForm arriving;

    @Autowired
    UrgentRows rows;

    @Autowired
    ConflictAnswers answers;

    @Autowired
    JdbcClient jdbc;

    private String far = "";

    @BeforeEach
    void theNightBegins() {
        jdbc.sql("update urgent_placement set open_token = null").update();
        jdbc.sql("delete from home_access").update();
        world.peopleAreKnown();
        far = world.home("Björken", 1);
    }

    @Test
    void somebodyUnknownInAHotelIsOkandAndTheDeskIsAskedAtOnce() {
        var urgent = world.places(JOUR, unknown());

        var seen = read(JOUR, urgent);
        assertThat(List.of(seen.colour(), seen.place()))
                .containsExactly("Okänd", "Adress utanför registret, Sundsvall\nHotellgatan 7");
        assertThat(seen.person()).isEqualTo("Okänd identitet\nIdentiteten är okänd.");
        assertThat(seen.help()).startsWith("Samordningen är tillfrågad och svarar senast kl. ");
        assertThat(world.instances("urgent-placement", urgent))
                .extracting(ProcessInstance::getTenantId)
                .containsExactly("kommun-2281");
        assertThat(world.instances("urgent-help", world.helpFor(urgent)))
                .extracting(ProcessInstance::getTenantId)
                .containsExactly("nationell");
        assertThat(world.incidents("urgent-help", world.helpFor(urgent))).isEqualTo(1);
    }

    @Test
    void theTaskStandsThereBeforeTheCheckHasAnswered() {
        var urgent = world.sends(JOUR, unknown());

        assertThat(world.task(urgent, "ReadUrgentAnswer").assignee()).isEqualTo(JOUR);
        assertThat(read(JOUR, urgent).colour()).isEqualTo("Okänd");
        assertThat(world.helpsFor(urgent)).isZero();
    }

    @Test
    void theDeskSeesAgeDaysAndKommunerButNeitherWhoNorWhatWasToldNorTheAddress() {
        var urgent = world.places(JOUR, unknown("name", NightForm.NAME));

        var seen = help(urgent);

        assertThat(seen.age()).isEqualTo("17 år");
        assertThat(seen.municipality()).isEqualTo("Sundsvall");
        assertThat(seen.impossible()).isEqualTo("Malmö");
        assertThat(seen.contact()).contains(JOUR, "Sundsvall");
        assertThat(List.of(
                        seen.number(),
                        seen.contact(),
                        seen.caseNumber(),
                        seen.period(),
                        seen.alternatives().toString()))
                .noneMatch(text -> text.contains("Märta")
                        || text.contains("porten")
                        || text.contains("Hotellgatan")
                        || text.contains(NUMBER));
    }

    @Test
    void theDeskProposesAndTheKommunReadsItInSetWords() {
        var urgent = world.places(JOUR, unknown());
        var help = world.helpFor(urgent);
        assertThat(help(urgent).alternatives())
                .contains(new Option(
                        far, "HVB: Björken, Sundsvall – ingen känd konflikt, men personen kan inte bekräftas"));

        world.does(DESK, help, new ProposeAlternatives(HelpAnswer.PROPOSE, List.of(far)));

        var seen = read(JOUR, urgent);
        assertThat(seen.help()).isEqualTo(HelpAnswer.PROPOSE.sentence());
        assertThat(seen.alternatives()).containsExactly(new Option(far, "HVB: Björken, Sundsvall"));
        assertThat(world.instances("urgent-help", help)).isEmpty();
        assertThat(world.incidents("urgent-help", help)).isZero();
        assertThat(disclosed(urgent))
                .containsExactly(
                        "kommun-2281 MUNICIPAL_TO_COORDINATION age stay municipality areas",
                        "nationell CONFLICT_ANSWER phrase proposed-homes");
    }

    @Test
    void theKommunTakesWhatIsProposedAndIsAnsweredAnew() {
        var urgent = world.places(JOUR, unknown());
        world.does(DESK, world.helpFor(urgent), new ProposeAlternatives(HelpAnswer.PROPOSE, List.of(far)));
        var hotel = world.stay(urgent).id();

        world.does(JOUR, urgent, takes(far));

        assertThat(world.stay(urgent).homeId()).isEqualTo(far);
        assertThat(stayStatus(hotel)).isEqualTo("CANCELLED");
        assertThat(read(JOUR, urgent).place()).isEqualTo("Björken, Sundsvall");
        assertThat(world.helpsFor(urgent)).isEqualTo(2);
    }

    @Test
    void whatTheDeskHasNotProposedIsNoAlternative() {
        var urgent = world.places(JOUR, unknown());

        refused("alternative", () -> world.does(JOUR, urgent, takes(far)));
        refused("home", () -> world.does(JOUR, urgent, moves("okänt", null, null)));
        refused("address", () -> world.does(JOUR, urgent, moves(null, null, null)));
        refused("municipality", () -> world.does(JOUR, urgent, moves(null, "1280", "Gatan 1, Malmö")));
    }

    @Test
    void aRivalInTheHomeIsRedAndThatHomeIsNeverProposed() {
        var near = world.home("Talludden", 0);
        world.anEnemyLivesIn(near, ENEMY, NUMBER);

        var urgent = world.places(JOUR, known(NUMBER, far));
        assertThat(read(JOUR, urgent).colour()).isEqualTo("Okänd");
        assertThat(help(urgent).alternatives()).extracting(Option::value).doesNotContain(near, far);
        world.does(JOUR, urgent, moves(near, null, null));

        assertThat(read(JOUR, urgent).answer()).isEqualTo("Röd – placera inte. Samordnaren kontaktar dig.");
        assertThat(help(urgent).alternatives())
                .extracting(Option::value)
                .contains(far)
                .doesNotContain(near);
        refused(
                "homes",
                () -> world.does(
                        DESK, world.helpFor(urgent), new ProposeAlternatives(HelpAnswer.PROPOSE, List.of(near))));
    }

    @Test
    void againstTheAnswerSomebodyOnCallNamesWhoDecidedAndTheDeskSeesIt() {
        var urgent = world.places(JOUR, unknown());
        read(JOUR, urgent);

        refused("reason", () -> world.does(JOUR, urgent, place(null, null)));
        refused("decidedBy", () -> world.does(JOUR, urgent, place(REASON, null)));
        world.does(JOUR, urgent, place(REASON, CHIEF));

        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.DECIDED);
        assertThat(jdbc.sql("select count(*) from desk_notice where stay_id = ? and colour = 'CANNOT_CONFIRM'")
                        .param(world.stay(urgent).id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(world.tasksAbout(world.helpFor(urgent))).isEmpty();
    }

    @Test
    void theChiefNeedsNobodyElse() {
        var urgent = world.places("sundsvall.chef", unknown());
        read("sundsvall.chef", urgent);

        world.does("sundsvall.chef", urgent, place(REASON, null));

        assertThat(rows.get(urgent).status()).isEqualTo(UrgentStatus.PLACED);
    }

    @Test
    void everythingElseWaitsForTheNextWorkingDay() {
        var urgent = placed(unknown());

        assertThat(world.tasksAbout(urgent))
                .containsExactly(
                        "ArrangeCase", "ConfirmArrival", "DecideUrgentPlacement", "IdentifyPerson", "ObtainConsent");
        var due =
                WorkingDays.after(TODAY).atTime(16, 30).atZone(SwedishTime.ZONE).toInstant();
        for (var key : List.of("ArrangeCase", "IdentifyPerson", "ObtainConsent")) {
            assertThat(world.task(urgent, key).due()).as(key).isEqualTo(due);
            assertThat(world.task(urgent, key).assignee()).as(key).isNull();
        }
        assertThat(world.task(urgent, "ConfirmArrival").assignee()).isEqualTo(JOUR);
    }

    @Test
    void whoBringsThePersonThereReadsTheAddressAndSaysWhenTheyCame() {
        var urgent = placed(unknown());

        assertThat(world.as(JOUR, () -> arriving.shown(urgent)).address()).isEqualTo(NightForm.ADDRESS);
        refused("arrivedOn", () -> world.does(JOUR, urgent, arrived(TODAY.plusDays(1))));
        refused("arrivedOn", () -> world.does(JOUR, urgent, arrived(TODAY.minusDays(1))));
        refused("arrivedOn", () -> world.does(JOUR, urgent, arrived(null)));
        world.does(JOUR, urgent, arrived(TODAY));

        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.ONGOING);
    }

    @Test
    void whatTheHomeIsToldOfThePersonIsRecorded() {
        var urgent = placed(unknown());

        refused("toldBy", () -> world.does(JOUR, urgent, cameAndToldHome(null)));
        world.does(JOUR, urgent, cameAndToldHome(Way.PHONE));

        assertThat(jdbc.sql("select purpose, fields, legal_basis, recorded_by from disclosure where case_number = ?")
                        .param(rows.get(urgent).number())
                        .query()
                        .listOfRows())
                .filteredOn(row -> row.containsValue("HOME_CARE"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("care", "needs care", "HOME_CARE", JOUR));
    }

    @Test
    void whoNeverCameCountsOn() {
        var urgent = placed(unknown());

        world.does(JOUR, urgent, new ConfirmArrival(ConfirmArrival.Outcome.NOT_ARRIVED, null, List.of(), null));

        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.NOT_ARRIVED);
    }

    @Test
    void whatWasDoneByTelephoneIsCheckedAtOnceAndThePersonIsThere() {
        var near = world.home("Talludden", 0);
        world.anEnemyLivesIn(near, ENEMY, NUMBER);

        var urgent = world.places(
                JOUR,
                known(
                        NUMBER,
                        near,
                        "alreadyThere",
                        "YES",
                        "from",
                        TODAY.minusDays(1).toString(),
                        "until",
                        TODAY.plusDays(2).toString()));

        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.ONGOING);
        assertThat(world.stay(urgent).from()).isEqualTo(TODAY.minusDays(1));
        assertThat(read(JOUR, urgent).colour()).isEqualTo("Röd");
        var first = world.stay(urgent).id();
        world.does(JOUR, urgent, moves(far, null, null));
        assertThat(stayStatus(first)).isEqualTo("ENDED");
        assertThat(world.stay(urgent).from()).isEqualTo(TODAY);
    }

    @Test
    void whoIsThereAlreadyNeedsNobodyToBringThem() {
        var urgent = placed(unknown("alreadyThere", "YES"));

        assertThat(world.tasksAbout(urgent)).doesNotContain("ConfirmArrival");
        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.ONGOING);
    }

    @Test
    void theDeskIsAlertedAgainAfterTenMinutesAndTheKommunToldToCall() {
        var urgent = world.places(JOUR, unknown());
        var help = world.helpFor(urgent);
        assertThat(ChronoUnit.SECONDS.between(
                        rows.get(urgent).opened(),
                        world.task(help, "ProposeAlternatives").due()))
                .isBetween(595L, 660L);

        world.fires("ClockRanOut", "urgent-help", help);

        assertThat(world.incidents("urgent-help", help)).isEqualTo(2);
        assertThat(read(JOUR, urgent).help())
                .isEqualTo("Samordningen har inte svarat i tid. Ring den nationella samordningen.");
        world.does(DESK, help, new ProposeAlternatives(HelpAnswer.CALL_US, List.of()));
        assertThat(read(JOUR, urgent).help()).isEqualTo(HelpAnswer.CALL_US.sentence());
        assertThat(world.instances("urgent-help", help)).isEmpty();
    }

    @Test
    void theDeskIsAskedWithoutAnAnswerWhenTheCheckIsLate() {
        var urgent = world.sends(JOUR, unknown());

        world.fires("HelpDue", "urgent-placement", urgent);

        assertThat(world.helpsFor(urgent)).isEqualTo(1);
    }

    @Test
    void theOfficerMayAskTheDeskWhateverTheAnswerIsButOnceAtATime() {
        var urgent = world.places(JOUR, unknown());
        refused("next", () -> world.does(JOUR, urgent, only(Next.ASK_DESK)));
        world.does(DESK, world.helpFor(urgent), new ProposeAlternatives(HelpAnswer.NONE_TO_PROPOSE, List.of()));

        world.does(JOUR, urgent, only(Next.ASK_DESK));
        world.fires("HelpDue", "urgent-placement", urgent);

        assertThat(world.helpsFor(urgent)).isEqualTo(2);
        assertThat(world.tasksAbout(urgent)).containsExactly("ReadUrgentAnswer");
    }

    @Test
    void withdrawnItLetsThePlaceGoAndTakesTheDesksTaskAway() {
        var urgent = world.places(JOUR, unknown());
        var help = world.helpFor(urgent);

        world.does(JOUR, urgent, only(Next.WITHDRAW));

        assertThat(world.stay(urgent).status()).isEqualTo(StayStatus.CANCELLED);
        assertThat(world.instances("urgent-placement", urgent)).isEmpty();
        assertThat(world.instances("urgent-help", help)).isEmpty();
    }

    @Test
    void sentTwiceItIsOnePlacement() {
        world.places(JOUR, unknown());

        refusedStart(null, () -> world.sends(JOUR, unknown()));
        assertThat(jdbc.sql("select count(*) from urgent_placement where open_token is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aSecondOneOfThePersonIsRefusedToThoseWhoSeeTheFirst() {
        var urgent = world.places(JOUR, known(NUMBER, far));

        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> world.sends("sundsvall.chef", known(NUMBER, far)))
                .withMessageContaining(rows.get(urgent).number());
        world.places(
                "malmo.jour", unknown("impossible", null, "identity", "KNOWN", "identityNumber", NUMBER, "name", "M"));
    }

    @Test
    void nobodyElseReadsOrDecidesOnIt() {
        var urgent = world.places(JOUR, unknown());
        var help = world.helpFor(urgent);

        for (var user : List.of("malmo.jour", "nord.polis", "sundsvall.mottagning", "drift", DESK)) {
            assertThatExceptionOfType(Refusal.class).as(user).isThrownBy(() -> read(user, urgent));
            assertThatExceptionOfType(Refusal.class)
                    .as(user)
                    .isThrownBy(() -> world.as(
                            user,
                            () -> world.commit(() -> {
                                reading.submit(urgent, only(Next.WITHDRAW));
                                return user;
                            })));
        }
        for (var user : List.of(JOUR, "sundsvall.chef", "malmo.jour", "nord.polis", "drift")) {
            assertThatExceptionOfType(Refusal.class)
                    .as(user)
                    .isThrownBy(() -> world.as(user, () -> proposing.shown(help)));
        }
        assertThat(jdbc.sql("select count(*) from access_log where object_id in (?, ?) and outcome = 'REFUSED'")
                        .params(urgent, help)
                        .query(Integer.class)
                        .single())
                .isEqualTo(15);
    }

    @Test
    void nobodyStartsItButThoseWhoMay() {
        for (var user : List.of("nord.polis", DESK, "sundsvall.namnd", "sundsvall.mottagning")) {
            assertThatExceptionOfType(RuntimeException.class).as(user).isThrownBy(() -> world.sends(user, unknown()));
        }
        assertThat(jdbc.sql("select count(*) from urgent_placement where open_token is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatCannotBeSoIsRefusedWithItsField() {
        Map<String, Map<String, Object>> wrong = Map.ofEntries(
                Map.entry("until", unknown("until", TODAY.plusDays(4).toString())),
                Map.entry("until ", unknown("until", TODAY.minusDays(1).toString())),
                Map.entry("from", unknown("from", TODAY.minusDays(1).toString())),
                Map.entry(
                        "from ",
                        unknown("alreadyThere", "YES", "from", TODAY.plusDays(1).toString())),
                Map.entry(
                        "from  ",
                        unknown(
                                "alreadyThere",
                                "YES",
                                "from",
                                TODAY.minusDays(8).toString())),
                Map.entry("age", unknown("age", null)),
                Map.entry("age ", unknown("age", 121)),
                Map.entry("threat", unknown("threat", "  ")),
                Map.entry("address", unknown("address", null)),
                Map.entry("municipality", unknown("municipality", null)),
                Map.entry("municipality ", unknown("municipality", "1280")),
                Map.entry("home", unknown("home", "påhittat", "address", null, "municipality", null)),
                Map.entry("home ", unknown("home", far)),
                Map.entry("impossible", unknown("impossible", List.of("9999"))),
                Map.entry("identityNumber", unknown("identityNumber", NUMBER)),
                Map.entry("identityNumber ", known(NUMBER, far, "identityNumber", null)),
                Map.entry("name", known(NUMBER, far, "name", null)),
                Map.entry("groundNote", unknown("ground", "OTHER", "groundNote", "Kort")),
                Map.entry("identity", Map.of()));

        wrong.forEach((field, form) -> refusedStart(field.strip(), () -> world.sends(JOUR, form)));
    }

    @Test
    void anAddressLiesWhereItsTownLies() {
        var urgent = world.places(JOUR, unknown("address", "Byvägen 3, Matfors"));

        var home = world.stay(urgent).homeId();
        assertThat(jdbc.sql("select town || ' ' || approximate || ' ' || (lat < 62.36) from home where id = ?")
                        .param(UUID.fromString(home))
                        .query(String.class)
                        .single())
                .isEqualToIgnoringCase("Sundsvall true true");
    }

    @Test
    void nothingOfWhatWasToldStandsInClear() {
        var urgent = world.places(JOUR, unknown("name", NightForm.NAME));
        world.does(DESK, world.helpFor(urgent), new ProposeAlternatives(HelpAnswer.PROPOSE, List.of(far)));

        var written =
                jdbc.sql("select * from urgent_placement").query().listOfRows().toString()
                        + jdbc.sql("select * from urgent_help").query().listOfRows()
                        + jdbc.sql("select * from home").query().listOfRows();

        assertThat(written).doesNotContain("Märta", "porten", "Hotellgatan", "impossible");
    }

    private String placed(Map<String, ?> form) {
        var urgent = world.places(JOUR, form);
        read(JOUR, urgent);
        world.does(JOUR, urgent, place(REASON, CHIEF));
        return urgent;
    }

    private UrgentAnswerToRead read(String user, String urgent) {
        return world.as(user, () -> world.commit(() -> reading.shown(urgent)));
    }

    private HelpToGive help(String urgent) {
        return world.as(DESK, () -> world.commit(() -> proposing.shown(world.helpFor(urgent))));
    }

    private static ReadUrgentAnswer place(@Nullable String reason, @Nullable String decidedBy) {
        return new ReadUrgentAnswer(Next.PLACE, null, null, null, null, reason, decidedBy);
    }

    private static ReadUrgentAnswer takes(String alternative) {
        return new ReadUrgentAnswer(Next.ANOTHER_PLACE, alternative, null, null, null, null, null);
    }

    private static ReadUrgentAnswer moves(
            @Nullable String home, @Nullable String municipality, @Nullable String address) {
        return new ReadUrgentAnswer(Next.ANOTHER_PLACE, null, home, municipality, address, null, null);
    }

    private static ReadUrgentAnswer only(Next next) {
        return new ReadUrgentAnswer(next, null, null, null, null, null, null);
    }

    private static ConfirmArrival cameAndToldHome(@Nullable Way way) {
        return new ConfirmArrival(ConfirmArrival.Outcome.ARRIVED, TODAY, List.of(Part.NEEDS, Part.CARE), way);
    }

    private static ConfirmArrival arrived(@Nullable LocalDate day) {
        return new ConfirmArrival(ConfirmArrival.Outcome.ARRIVED, day, List.of(), null);
    }

    private String stayStatus(String stay) {
        return jdbc.sql("select status from stay where id = ?")
                .param(UUID.fromString(stay))
                .query(String.class)
                .single();
    }

    private List<String> disclosed(String urgent) {
        return jdbc.sql(
                        "select from_tenant || ' ' || legal_basis || ' ' || fields from disclosure where case_number = ?"
                                + " order by disclosed_at")
                .param(rows.get(urgent).number())
                .query(String.class)
                .list();
    }

    private static void refused(String field, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(attempt).satisfies(refusal -> assertThat(refusal.field())
                .contains(field));
    }

    private static void refusedStart(@Nullable String field, ThrowingCallable attempt) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(attempt)
                .satisfies(refusal -> {
                    assertThat((Object) refusal.getDetail()).isEqualTo(field);
                    assertThat(refusal.getMessage()).matches("(?s)[A-ZÅÄÖ”].*\\.");
                });
    }
}
