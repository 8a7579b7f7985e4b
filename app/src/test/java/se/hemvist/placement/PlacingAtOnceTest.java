package se.hemvist.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
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
import se.hemvist.placement.ChooseHome.Choice;
import se.hemvist.placement.PlacementParts.WhoIsThere;
import se.hemvist.secrecy.ProtectedIdentity;

@JdbcTest(properties = "hemvist.keys=target/keys-of-tests")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(PlacementParts.class)
class PlacingAtOnceTest {

    private static final Tenant SUNDSVALL = Tenant.ofMunicipality("2281");

    @Autowired
    SeekHomeForm seek;

    @Autowired
    ChooseHomeForm choose;

    @Autowired
    Placements placements;

    @Autowired
    Homes homes;

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    WhoIsThere whoIsThere;

    @Test
    void reservesOnceWhenTheSameSubmitComesTwiceAtTheSameMoment() throws Exception {
        whoIsThere.logIn("handlaggare", "kommun-2281.caseworker");
        var home = homes.register(new RegisterHome(
                HomeKind.TRAINING_FLAT,
                "Flaten",
                null,
                new HomePlace("2584", "Kiruna", 67.856, 20.225, false),
                HomePermit.NOT_REQUIRED,
                HomeLimits.NONE,
                null,
                HomeAudience.EVERYONE,
                null));
        var placement = requested(LocalDate.of(2027, 1, 15));
        var together = new CyclicBarrier(2);
        Callable<Boolean> submit = () -> {
            together.await();
            return reserves(placement, home);
        };
        var threads = Executors.newFixedThreadPool(2);

        var answers = threads.invokeAll(List.of(submit, submit));
        threads.shutdown();

        assertThat(Stream.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        assertThat(jdbc.sql("select count(*) from stay where placement_id = ?")
                        .param(UUID.fromString(placement))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String requested(LocalDate from) {
        var person =
                persons.register(SUNDSVALL, new IdentityNumber("189001029819"), "Märta Ågren", ProtectedIdentity.NONE);
        var id = placements.request(
                new RequestPlacement(SUNDSVALL, UUID.randomUUID().toString(), "K-18", person, "handlaggare"));
        transaction.executeWithoutResult(
                status -> seek.submit(id, new SeekHome("25", SeekHome.Kind.TRAINING_FLAT, from, null)));
        return id;
    }

    private boolean reserves(String placement, String home) {
        try {
            transaction.executeWithoutResult(
                    status -> choose.submit(placement, new ChooseHome(Choice.RESERVE, home, null)));
            return true;
        } catch (PlacementHasMovedOn movedOn) {
            return false;
        }
    }
}
