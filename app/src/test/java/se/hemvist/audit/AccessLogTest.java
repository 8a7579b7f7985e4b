package se.hemvist.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.CurrentActor;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.organisation.Tenant;
import se.hemvist.organisation.UnitGroup;

@JdbcTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({AccessLog.class, WhatIsAudited.class, SwedishTime.class, AccessLogTest.Anna.class})
class AccessLogTest {

    @Autowired
    AccessLog log;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from access_log").update();
    }

    @Test
    void saysWhoDidWhatAboutWhomAndWhy() {
        events.publishEvent(new PlacementApproved());

        assertThat(rows())
                .containsExactly("anna kommun-2281.manager kommun-2281 DECIDE placement p1 TOKEN S-1 LVU-11 DONE");
    }

    @Test
    void forgetsWhatWasRolledBackButNotWhatWasRefused() {
        transaction.executeWithoutResult(status -> {
            log.write(Access.to(Action.READ, "case", "c1"));
            log.refused(Access.to(Action.READ, "case", "c2"));
            status.setRollbackOnly();
        });

        assertThat(rows()).singleElement().asString().contains("READ case c2").endsWith("REFUSED");
    }

    @Test
    void joinsTheRowsOfOneRequestAboutOnePersonOnly() {
        MDC.put("requestId", "one");
        log.write(Access.to(Action.CREATE, "case", "c1").about("MOTHER").inCase("R-1"));
        log.write(Access.to(Action.CHANGE, "case", "c1").about("MOTHER").inCase("R-1"));
        log.write(Access.to(Action.CREATE, "case", "c2").about("CHILD").inCase("R-2"));
        log.write(Access.to(Action.CREATE, "placement", "p2").inCase("R-2"));
        MDC.put("requestId", "another");
        log.write(Access.to(Action.READ, "case", "c1").about("MOTHER").inCase("R-1"));
        MDC.remove("requestId");
        log.write(Access.to(Action.CREATE, "placement", "p3"));

        var requests = jdbc.sql("select request_id from access_log order by id")
                .query(String.class)
                .list();
        assertThat(requests.get(0)).isEqualTo(requests.get(1)).doesNotContain("one");
        assertThat(requests.subList(1, 6)).doesNotHaveDuplicates();
        assertThat(requests.get(5)).isNull();
    }

    @Test
    void canMakeTheHashOfARowAgain() {
        log.write(Access.to(Action.READ, "case", "c1").of(Tenant.NATIONAL));

        var stored =
                jdbc.sql("select row_hash from access_log").query(String.class).single();
        assertThat(jdbc.sql("select * from access_log")
                        .query(AccessLogTest::read)
                        .single()
                        .hash())
                .isEqualTo(stored);
    }

    @Test
    void takesNoIdentityNumber() {
        for (var number : List.of("189001019802", "18900101-9802", "900101+9802")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Access.to(Action.SEARCH, "person", number))
                    .withMessageNotContaining(number);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Access.to(Action.SEARCH, "person", "x").because("sökte " + number));
        }
        assertThat(Access.to(Action.READ, "person", "12345678-1234-1234-1234-123456789012"))
                .isNotNull();
    }

    private List<String> rows() {
        return jdbc.sql("select * from access_log order by id")
                .query((row, number) -> String.join(
                        " ",
                        Arrays.asList(
                                row.getString("actor"),
                                row.getString("unit_groups"),
                                row.getString("tenant"),
                                row.getString("action"),
                                row.getString("object_type"),
                                row.getString("object_id"),
                                row.getString("person_token"),
                                row.getString("case_number"),
                                row.getString("reason"),
                                row.getString("outcome"))))
                .list();
    }

    private static AccessRow read(ResultSet row, int number) throws SQLException {
        return new AccessRow(
                row.getObject("logged_at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("unit_groups"),
                row.getString("tenant"),
                Access.to(
                        Action.valueOf(row.getString("action")),
                        row.getString("object_type"),
                        row.getString("object_id")),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("request_id"));
    }

    private record PlacementApproved() implements Audited {

        @Override
        public Access access() {
            return Access.to(Action.DECIDE, "placement", "p1")
                    .about("TOKEN")
                    .inCase("S-1")
                    .because("LVU-11");
        }
    }

    static class Anna {

        @Bean
        CurrentActor current() {
            return () -> Optional.of(new Actor("anna", "Anna", Set.of(UnitGroup.parse("kommun-2281.manager"))));
        }
    }
}
