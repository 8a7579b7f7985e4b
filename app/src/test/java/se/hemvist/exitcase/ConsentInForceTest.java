package se.hemvist.exitcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Actor;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({
    ExitCaseFormsTest.Parts.class,
    ExitCases.class,
    SealedParts.class,
    CaseAccess.class,
    OpeningForm.class,
    ConsentInForce.class
})
class ConsentInForceTest {

    private static final Actor ANNA = new Actor("anna", "Anna", Set.of());

    @Autowired
    OpeningForm opening;

    @Autowired
    ExitCases cases;

    @Autowired
    ConsentInForce consent;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        Stream.of("exit_case", "municipal_person", "joint_person", "access_log")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void holdsFromWhenItIsGiven() {
        assertThat(consent.versionIn(opened(ConsentAnswer.GIVEN).number())).hasValue(1);
    }

    @Test
    void doesNotHoldWhenItIsRefusedOrNobodyKnowsTheCase() {
        assertThat(consent.versionIn(opened(ConsentAnswer.REFUSED).number())).isEmpty();
        assertThat(consent.versionIn("A-2222-22")).isEmpty();
    }

    @Test
    void doesNotHoldOnceItIsTakenBack() {
        var of = opened(ConsentAnswer.GIVEN);

        consent.withdraw(of, ANNA);

        assertThat(consent.versionIn(of.number())).isEmpty();
        assertThat(consent.isWithdrawn(of.id())).isTrue();
    }

    @Test
    void isTakenBackOnceOnly() {
        var of = opened(ConsentAnswer.GIVEN);
        consent.withdraw(of, ANNA);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> consent.withdraw(of, ANNA));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> consent.withdraw(opened(ConsentAnswer.REFUSED), ANNA));
    }

    @Test
    void waitsForTheWithdrawalThatCameFirst() throws Exception {
        var of = opened(ConsentAnswer.GIVEN);
        var withdrawn = new CountDownLatch(1);
        var asking = new CountDownLatch(1);
        var withdrawal = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            consent.withdraw(of, ANNA);
            withdrawn.countDown();
            await(asking);
        }));
        await(withdrawn);

        var asked = CompletableFuture.supplyAsync(() -> {
            asking.countDown();
            return transaction.execute(status -> consent.versionIn(of.number()));
        });

        withdrawal.get(10, TimeUnit.SECONDS);
        assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void letsNoWithdrawalPassWhatIsBeingTold() throws Exception {
        var of = opened(ConsentAnswer.GIVEN);
        var holding = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var telling = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            consent.versionIn(of.number());
            holding.countDown();
            await(release);
            assertThat(consent.isWithdrawn(of.id())).isFalse();
        }));
        await(holding);
        var withdrawal = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> consent.withdraw(of, ANNA)));

        release.countDown();

        telling.get(10, TimeUnit.SECONDS);
        withdrawal.get(10, TimeUnit.SECONDS);
        assertThat(consent.isWithdrawn(of.id())).isTrue();
    }

    @Test
    void letsOneOfTwoTakeItBackAndTellsTheOther() throws Exception {
        var of = opened(ConsentAnswer.GIVEN);
        var one = CompletableFuture.runAsync(() -> consent.withdraw(of, ANNA));
        var two = CompletableFuture.runAsync(() -> consent.withdraw(of, ANNA));

        assertThat(Stream.of(one, two).filter(ConsentInForceTest::isRefused)).hasSize(1);
    }

    private static boolean isRefused(CompletableFuture<Void> withdrawal) {
        try {
            withdrawal.get(10, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(Refusal.class);
            return true;
        } catch (Exception late) {
            throw new AssertionError(late);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private ExitCase opened(ConsentAnswer answer) {
        Opened.loggedIn("anna", "kommun-2281.caseworker");
        jdbc.sql("update exit_case set caseworker = 'nobody'").update();
        return cases.find(opening.submit(Opened.form(answer)).id());
    }
}
