package se.hemvist.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.DueTask;
import se.hemvist.engine.DueTasks;
import se.hemvist.engine.TaskOffered;
import se.hemvist.engine.TaskTurns;
import se.hemvist.organisation.Absence;
import se.hemvist.organisation.Absences;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Deadlines;
import se.hemvist.organisation.Officers;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.UnitGroup;

/** With a real mail server, which is stopped and started again on its own port. */
@JdbcTest(properties = {"hemvist.origin=https://hemvist.example", "hemvist.mail.from=hemvist@example.org"})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Outbox.class, Mails.class, SentReminders.class, Reminders.class, OfficersAway.class, RemindersTest.World.class
})
class RemindersTest {

    private static final String SENTENCE = "Du har en uppgift i Hemvist, ärende A-7KQ4-2M.";
    private static final Instant NOON = Instant.parse("2027-03-10T11:00:00Z");

    @Autowired
    SentReminders sender;

    @Autowired
    Reminders reminders;

    @Autowired
    Officers officers;

    @Autowired
    Absences absences;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JavaMailSenderImpl mails;

    @Autowired
    ApplicationEventPublisher engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    World world;

    private GreenMail server = new GreenMail();

    @BeforeEach
    void aServerAndThreeOfficers() throws Exception {
        try (var free = new ServerSocket(0)) {
            mails.setPort(free.getLocalPort());
        }
        mails.setHost("localhost");
        up();
        world.now = NOON;
        world.due.clear();
        known("anna", "kommun-2281.caseworker");
        known("bo", "kommun-2281.caseworker");
        known("maria", "kommun-2281.manager");
        known("leila", "kommun-1280.manager");
    }

    @AfterEach
    void forget() {
        server.stop();
        List.of("reminder", "officer", "absence")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void saysThatThereIsATaskAndInWhichCaseAndNothingMore() throws Exception {
        offered("task-1", "anna");

        sender.send();

        var mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo(SENTENCE);
        assertThat(mail.getContent().toString().replace("\r", "").strip())
                .isEqualTo(SENTENCE + "\n\nhttps://hemvist.example/hemvist");
        assertThat(mail.getAllRecipients()).extracting(Address::toString).containsExactly("anna@hemvist.example");
        assertThat(mail.getFrom()).extracting(Address::toString).containsExactly("hemvist@example.org");
    }

    @Test
    void losesNothingAndRepeatsNothingWhenTheServerGoesDownAndComesUpAgain() throws Exception {
        offered("task-1", "anna");
        sender.send();
        server.stop();
        offered("task-2", "anna");
        offered("task-3", "bo");
        sender.send();
        pass(Duration.ofMinutes(1));
        sender.send();
        assertThat(unsent()).isEqualTo(2);

        up();
        for (int minute = 0; minute < 20; minute++) {
            pass(Duration.ofMinutes(1));
            sender.send();
        }

        assertThat(unsent()).isZero();
        assertThat(received()).hasSize(2);
        assertThat(recipients()).containsExactlyInAnyOrder("anna@hemvist.example", "bo@hemvist.example");
    }

    @Test
    void waitsLongerAfterEachTryAndAnHourAtMost() {
        server.stop();
        offered("task-1", "anna");

        var tries = new ArrayList<Integer>();
        for (int minute = 0; minute <= 6 * 60; minute++) {
            sender.send();
            tries.add(
                    jdbc.sql("select tries from reminder").query(Integer.class).single());
            pass(Duration.ofMinutes(1));
        }

        assertThat(List.of(tries.get(0), tries.get(1), tries.get(3), tries.get(8), tries.get(23)))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(tries.get(22)).isEqualTo(4);
        assertThat(tries.get(6 * 60)).isEqualTo(10);
    }

    @Test
    void sendsNothingThatCameTooLateToBeOfUse() {
        server.stop();
        offered("task-1", "anna");
        pass(Duration.ofDays(8));
        server = new GreenMail(setup());
        server.start();

        sender.send();

        assertThat(received()).isEmpty();
        assertThat(jdbc.sql("select given_up_at is not null from reminder")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void twoNodesSendOneMail() {
        offered("task-1", "anna");
        var same = new Reminder(
                jdbc.sql("select id from reminder").query(UUID.class).single(), "anna", "A-7KQ4-2M", NOON, 0);

        assertThat(world.outbox.getObject().take(same, NOON, Duration.ofMinutes(1)))
                .isTrue();
        assertThat(world.outbox.getObject().take(same, NOON, Duration.ofMinutes(1)))
                .isFalse();
    }

    @Test
    void keepsTheReminderOfWhoeverHasNoAddressYet() {
        officers.register(actor("ny", "kommun-2281.caseworker"), null);
        offered("task-1", "ny");
        sender.send();
        assertThat(received()).isEmpty();

        known("ny", "kommun-2281.caseworker");
        pass(Duration.ofMinutes(1));
        sender.send();

        assertThat(recipients()).containsExactly("ny@hemvist.example");
    }

    @Test
    void triesNothingWithoutAMailServerAndKeepsWhatWouldHaveBeenSent() {
        offered("task-1", "anna");
        var mute = new SentReminders(
                world.outbox.getObject(),
                new Mails(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "", ""),
                officers,
                deadlines,
                Clock.systemUTC());

        mute.send();

        assertThat(jdbc.sql("select tries from reminder where sent_at is null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void remindsOfNothingThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            engine.publishEvent(new TaskOffered("task-1", "A-7KQ4-2M", "anna"));
            status.setRollbackOnly();
        });

        assertThat(unsent()).isZero();
    }

    @Test
    void remindsOnceBeforeTheTimeOnceAfterItAndThenTheChiefOfThatUnit() {
        due("task-1", "anna", NOON.plus(Duration.ofHours(30)));
        reminders.remind();
        assertThat(occasions()).isEmpty();

        pass(Duration.ofHours(10));
        reminders.remind();
        reminders.remind();
        assertThat(occasions()).containsExactly("anna SOON");

        pass(Duration.ofHours(21));
        reminders.remind();
        assertThat(occasions()).containsExactly("anna LATE", "anna SOON");

        pass(Duration.ofHours(24));
        reminders.remind();
        reminders.remind();
        assertThat(occasions()).containsExactly("anna LATE", "anna SOON", "maria ESCALATED");
    }

    @Test
    void tellsTheChiefWhenATaskThatNobodyHasTakenIsLate() {
        due("task-1", null, NOON.minus(Duration.ofMinutes(1)));

        reminders.remind();

        assertThat(occasions()).containsExactly("maria LATE");
    }

    @Test
    void doesNotRemindAgainAtOnceOfATaskThatWasShortFromTheBeginning() {
        world.due.add(
                new DueTask("task-1", "A-7KQ4-2M", "kommun-2281", "anna", NOON.plus(Duration.ofHours(2)), NOON, false));

        reminders.remind();

        assertThat(occasions()).isEmpty();
    }

    @Test
    void aNewTimeIsANewOccasion() {
        due("task-1", "anna", NOON.plus(Duration.ofHours(1)));
        reminders.remind();
        world.due.clear();
        due("task-1", "anna", NOON.plus(Duration.ofHours(5)));
        reminders.remind();

        assertThat(occasions()).containsExactly("anna SOON", "anna SOON");
    }

    @Test
    void tellsTheSubstituteOfAChiefWhoIsAway() {
        known("siv", "kommun-2281.manager");
        absences.register(
                new Absence(UUID.randomUUID(), "maria", "siv", LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 10)),
                actor("maria", "kommun-2281.manager"));
        due("task-1", "anna", NOON.minus(Duration.ofHours(25)));

        reminders.remind();

        assertThat(occasions()).containsExactly("anna LATE", "siv ESCALATED");
        assertThat(world.settled).isPositive();
    }

    @Test
    void tellsNobodyElseOfWhatIsOneOfficersAlone() {
        absences.register(
                new Absence(UUID.randomUUID(), "maria", "bo", LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 10)),
                actor("maria", "kommun-2281.manager"));
        for (var officer : Arrays.asList("anna", null)) {
            world.due.add(new DueTask(
                    "task-of-" + officer,
                    "U-7KQ4-2M",
                    "kommun-2281",
                    officer,
                    NOON.minus(Duration.ofHours(25)),
                    NOON.minus(Duration.ofDays(9)),
                    true));
        }

        reminders.remind();

        assertThat(occasions()).containsExactlyInAnyOrder("anna LATE", "maria LATE");
    }

    private void up() {
        server = new GreenMail(setup());
        server.start();
    }

    private ServerSetup setup() {
        return new ServerSetup(mails.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    private void offered(String task, String officer) {
        transaction.executeWithoutResult(status -> engine.publishEvent(new TaskOffered(task, "A-7KQ4-2M", officer)));
    }

    private void due(String task, @Nullable String officer, Instant due) {
        world.due.add(
                new DueTask(task, "A-7KQ4-2M", "kommun-2281", officer, due, NOON.minus(Duration.ofDays(9)), false));
    }

    private void pass(Duration time) {
        world.now = world.now.plus(time);
    }

    private void known(String user, String group) {
        officers.register(actor(user, group), user + "@hemvist.example");
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private List<String> recipients() {
        return received().stream().map(RemindersTest::recipient).toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private int unsent() {
        return jdbc.sql("select count(*) from reminder where sent_at is null")
                .query(Integer.class)
                .single();
    }

    private List<String> occasions() {
        return jdbc.sql("select recipient, occasion from reminder order by recipient, occasion")
                .query((row, number) -> row.getString("recipient") + " "
                        + row.getString("occasion").split(" ")[0])
                .list();
    }

    private static Actor actor(String user, String... groups) {
        return new Actor(user, user, Arrays.stream(groups).map(UnitGroup::parse).collect(Collectors.toSet()));
    }

    /** The engine's tasks, a clock that is set by hand, and where mail is sent. */
    @ComponentScan(basePackageClasses = Organisation.class)
    static class World implements DueTasks {

        private final List<DueTask> due = new ArrayList<>();
        private final ObjectProvider<Outbox> outbox;
        private Instant now = NOON;
        private int settled;

        World(ObjectProvider<Outbox> outbox) {
            this.outbox = outbox;
        }

        @Override
        public List<DueTask> between(Instant after, Instant until, int page) {
            return page > 0
                    ? List.of()
                    : due.stream()
                            .filter(task ->
                                    task.due().isAfter(after) && !task.due().isAfter(until))
                            .toList();
        }

        @Bean
        TaskTurns turns() {
            return () -> settled++;
        }

        @Bean
        JavaMailSenderImpl mailServer() {
            return new JavaMailSenderImpl();
        }

        @Bean
        Clock setClock() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return SwedishTime.ZONE;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            };
        }
    }
}
