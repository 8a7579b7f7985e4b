package se.hemvist.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.hemvist.secrecy.ProtectedIdentity.CONFIDENTIALITY_MARK;
import static se.hemvist.secrecy.ProtectedIdentity.NONE;
import static se.hemvist.secrecy.ProtectedIdentity.PROTECTED_REGISTRATION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.audit.AccessLog;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({PersonsTest.Parts.class, SwedishTime.class})
@RecordApplicationEvents
class PersonsTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");
    private static final Tenant MALMO = Tenant.ofMunicipality("1280");
    private static final Tenant NORD = Tenant.ofRegion("nord");
    private static final IdentityNumber NUMBER = new IdentityNumber("189001019802");
    private static final IdentityNumber OTHER = new IdentityNumber("189001029819");

    @Autowired
    ApplicationEvents events;

    @Autowired
    Persons persons;

    @Autowired
    JointPersons joints;

    @Autowired
    PersonTokens tokens;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WhoIsThere whoIsThere;

    @AfterEach
    void forget() {
        whoIsThere.actor = null;
        Stream.of("municipal_person", "police_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void knowsTheBirthdayThatTheNumberTellsAndElseTheLastThatItMayBe() {
        var known = joints.jointOf(NUMBER);
        var ofThatYear = joints.jointOf(new IdentityNumber("197000612387"));

        var birthday = LocalDate.of(1890, 1, 1);
        assertThat(joints.born(List.of(known, ofThatYear)))
                .isEqualTo(Map.of(
                        known, new Birth(birthday, birthday), ofThatYear, new Birth(null, LocalDate.of(1970, 12, 31))));
    }

    @Test
    void knowsOfSomebodyUnknownWhatSomebodyGuessed() {
        var guess = LocalDate.of(2011, 3, 1);
        var guessed = persons.jointOf(persons.registerUnknown(SUNDSVALL, "Okänd", NONE, guess));
        var notEvenThat = persons.jointOf(persons.registerUnknown(SUNDSVALL, "Okänd", NONE, null));

        assertThat(joints.born(List.of(guessed, notEvenThat))).isEqualTo(Map.of(guessed, new Birth(null, guess)));
    }

    @Test
    void keepsOneRecordOfAPersonInAUnit() {
        var first = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", CONFIDENTIALITY_MARK);
        var second = persons.register(SUNDSVALL, NUMBER, "Marta Agren", NONE);

        assertThat(second).isEqualTo(first);
        assertThat(persons.find(first))
                .isEqualTo(new Person(first, SUNDSVALL, NUMBER, "Märta Ågren", CONFIDENTIALITY_MARK));
    }

    @Test
    void takesOverAStrongerProtection() {
        var id = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE);
        persons.register(SUNDSVALL, NUMBER, "Märta Ågren", PROTECTED_REGISTRATION);

        assertThat(persons.find(id).protection()).isEqualTo(PROTECTED_REGISTRATION);
        assertThat(persons.label(id)).isEqualTo("M.Å.");
    }

    @Test
    void registersSomebodyUnknownApartFromEverybodyElse() {
        var one = persons.registerUnknown(SUNDSVALL, "Okänd", NONE, null);
        var other = persons.registerUnknown(SUNDSVALL, "Okänd", NONE, null);

        assertThat(persons.find(one).knownNumber()).isEmpty();
        assertThat(persons.jointOf(one)).isNotEqualTo(persons.jointOf(other));
        assertThat(joints.born(List.of(persons.jointOf(one)))).isEmpty();
    }

    @Test
    void knowsSomebodyAgainOnceTheyAreIdentified() {
        var unknown = persons.registerUnknown(SUNDSVALL, "Okänd", CONFIDENTIALITY_MARK, null);
        var was = persons.jointOf(unknown);

        var identified = persons.identify(unknown, NUMBER, "Märta Ågren", NONE);

        assertThat(identified).isEqualTo(unknown);
        assertThat(persons.find(unknown))
                .isEqualTo(new Person(unknown, SUNDSVALL, NUMBER, "Märta Ågren", CONFIDENTIALITY_MARK));
        assertThat(persons.jointOf(unknown)).isEqualTo(joints.jointOf(NUMBER));
        assertThat(events.stream(PersonsMerged.class))
                .as("what was kept of the unknown one goes along")
                .containsExactly(new PersonsMerged(was, joints.jointOf(NUMBER)));
        assertThat(persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE)).isEqualTo(unknown);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> persons.identify(unknown, OTHER, "Märta Ågren", NONE));
    }

    @Test
    void goesOnWithTheRecordThatTheUnitHadAlready() {
        var known = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE);
        var unknown = persons.registerUnknown(SUNDSVALL, "Okänd", CONFIDENTIALITY_MARK, null);

        assertThat(persons.identify(unknown, NUMBER, "M Ågren", NONE)).isEqualTo(known);

        assertThat(persons.find(known).name()).isEqualTo("Märta Ågren");
        assertThat(persons.find(known).protection()).isEqualTo(CONFIDENTIALITY_MARK);
    }

    @Test
    void joinsThePersonOfTwoUnitsOnlyForWhoHasTheKeys() {
        var inSundsvall = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE);
        var inMalmo = persons.register(MALMO, NUMBER, "Märta Ågren", NONE);
        var inNord = persons.register(NORD, NUMBER, "Märta Ågren", NONE);

        assertThat(Set.of(inSundsvall, inMalmo, inNord)).hasSize(3);
        assertThat(persons.jointOf(inSundsvall))
                .isEqualTo(persons.jointOf(inMalmo))
                .isEqualTo(persons.jointOf(inNord));
        assertThat(joints.jointOf(OTHER)).isNotEqualTo(persons.jointOf(inMalmo));
        assertThat(everyStoredPersonValue()).doesNotHaveDuplicates();
    }

    @Test
    void refersToAPersonDifferentlyInEveryModule() {
        var joint = joints.jointOf(NUMBER);

        assertThat(tokens.token("stay", joint))
                .isEqualTo(tokens.token("stay", joint))
                .isNotEqualTo(tokens.token("network", joint));
        assertThat(tokens.open("stay", tokens.seal("stay", joint))).isEqualTo(joint);
        assertThat(joint.toString()).doesNotContain(joint.value().toString());
    }

    @Test
    void logsWhoReadAboutAPersonByATokenOnly() {
        var id = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE);
        persons.find(id);
        persons.label(id);

        assertThat(jdbc.sql("select action from access_log where person_token = ? order by id")
                        .param(tokens.forAccessLog(persons.jointOf(id)))
                        .query(String.class)
                        .list())
                .containsExactly("CREATE", "READ", "LIST");
    }

    @Test
    void refusesAndLogsWhoIsOfAnotherUnit() {
        var id = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE);
        whoIsThere.actor = new Actor("johan", "Johan", Set.of(UnitGroup.parse("kommun-1280.caseworker")));

        assertThatExceptionOfType(NotYourPerson.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> persons.find(id)));

        assertThat(jdbc.sql("select actor from access_log where outcome = 'REFUSED'")
                        .query(String.class)
                        .list())
                .containsExactly("johan");
    }

    @Test
    void letsTheCoordinatorReadButNotWhoRunsTheMachines() {
        var id = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE);

        whoIsThere.actor = new Actor("sara", "Sara", Set.of(UnitGroup.parse("nationell.coordinator")));
        assertThat(persons.find(id).name()).isEqualTo("Märta Ågren");

        whoIsThere.actor = new Actor("dag", "Dag", Set.of(UnitGroup.parse("nationell.operator")));
        assertThatExceptionOfType(NotYourPerson.class).isThrownBy(() -> persons.find(id));
    }

    @Test
    void printsNothingAboutThePerson() {
        var id = persons.register(SUNDSVALL, NUMBER, "Märta Ågren", NONE);

        assertThat(persons.find(id).toString()).doesNotContain("Märta", "Ågren", "9802");
    }

    @Test
    void givesTheSameJointPersonToAllWhoMakeItAtOnce() throws Exception {
        int callers = 4;
        var together = new CyclicBarrier(callers);
        Callable<JointId> call = () -> transaction.execute(status -> {
            jdbc.sql("select count(*) from joint_person").query(Long.class).single();
            meet(together);
            return joints.jointOf(NUMBER);
        });
        var threads = Executors.newFixedThreadPool(callers);

        var made = threads.invokeAll(Stream.generate(() -> call).limit(callers).toList());

        var ids = new HashSet<JointId>();
        for (var one : made) {
            ids.add(one.get());
        }
        threads.shutdown();
        assertThat(ids).hasSize(1);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<Object> everyStoredPersonValue() {
        return Stream.of("municipal_person", "police_person")
                .flatMap(table -> jdbc
                        .sql("select id, number_sealed, number_token, name_sealed, joint_sealed from " + table)
                        .query()
                        .listOfRows()
                        .stream())
                .flatMap(row -> row.values().stream())
                .collect(Collectors.toList());
    }

    @ComponentScan(basePackages = {"se.hemvist.person", "se.hemvist.secrecy"})
    @Import(AccessLog.class)
    static class Parts {

        @Bean
        WhoIsThere whoIsThere() {
            return new WhoIsThere();
        }
    }

    static class WhoIsThere implements CurrentActor {

        private @Nullable Actor actor;

        @Override
        public Optional<Actor> find() {
            return Optional.ofNullable(actor);
        }
    }
}
