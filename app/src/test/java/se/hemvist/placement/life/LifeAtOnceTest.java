package se.hemvist.placement.life;

import static org.assertj.core.api.Assertions.assertThat;
import static se.hemvist.placement.life.PlacedPeople.TODAY;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.conflict.StayStatus;
import se.hemvist.engine.Refusal;
import se.hemvist.placement.PlacementParts;
import se.hemvist.placement.PlacementParts.Told;
import se.hemvist.placement.PlacementParts.WhoIsThere;
import se.hemvist.placement.Stays;

/** What only a transaction that is committed shows: two at once, and what the process of a stay hears. */
@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({PlacementParts.class, PlacedPeople.class})
class LifeAtOnceTest {

    @Autowired
    OwnStays own;

    @Autowired
    StayLife life;

    @Autowired
    Extensions extensions;

    @Autowired
    Stays stays;

    @Autowired
    PlacedPeople people;

    @Autowired
    WhoIsThere whoIsThere;

    @Autowired
    Told told;

    @Autowired
    TransactionTemplate transaction;

    private String placement = "";

    @BeforeEach
    void somebodyLivesThere() {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
        placement = inTransaction(() -> people.of("handlaggare", TODAY.plusDays(30)));
    }

    @Test
    void isEndedByOneAndRunFromByNobodyWhenTwoPagesAreSentAtOnce() throws Exception {
        var seen = own.ofNobody(placement).lived().version();

        var done = atOnce(held -> life.left(held, TODAY.minusDays(1)), held -> life.absconded(held, TODAY), seen);

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(own.ofNobody(placement).lived().status()).isIn(StayStatus.ENDED, StayStatus.ABSCONDED);
    }

    @Test
    void isProlongedOnceWhenTwoAskAtOnce() throws Exception {
        Consumer<OwnStay> ask = held -> extensions.ask(held, TODAY.plusDays(60), null);

        var done = atOnce(ask, ask, null);

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(told.said().stream().filter(("stay-extension " + placement)::equals))
                .hasSize(1);
    }

    @Test
    void isFollowedFromTheArrivalOnce() {
        inTransaction(() -> {
            life.absconded(own.held(placement), TODAY);
            return placement;
        });

        assertThat(told.said().stream().filter(said -> said.endsWith(placement)))
                .containsExactly("stay " + placement, "stay-changed " + placement);
    }

    @Test
    void forgetsTheLongerStayOfWhoLeavesWhoeverRecordedIt() {
        inTransaction(() -> {
            extensions.ask(own.held(placement), TODAY.plusDays(60), null);
            return placement;
        });

        stays.end(own.ofNobody(placement).lived().id(), TODAY);

        assertThat(told.said()).contains("extension-withdrawn " + placement, "stay-changed " + placement);
        assertThat(own.ofNobody(placement).pending()).isEmpty();
        assertThat(own.ofNobody(placement).lived().until()).isEqualTo(TODAY);
    }

    @Test
    void waitsAnewWhenItIsConfirmed() {
        inTransaction(() -> {
            life.confirm(own.held(placement));
            return placement;
        });

        assertThat(told.said()).contains("stay-changed " + placement);
    }

    private List<Boolean> atOnce(Consumer<OwnStay> one, Consumer<OwnStay> other, @Nullable Integer seen)
            throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var works = Stream.of(one, other)
                .map(work -> (Callable<Boolean>) () -> {
                    together.await();
                    return isDone(work, seen);
                })
                .toList();
        var answers = threads.invokeAll(works);
        threads.shutdown();
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    private boolean isDone(Consumer<OwnStay> work, @Nullable Integer seen) {
        try {
            transaction.executeWithoutResult(
                    status -> work.accept(seen == null ? own.held(placement) : own.held(placement, seen)));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private String inTransaction(Supplier<String> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
