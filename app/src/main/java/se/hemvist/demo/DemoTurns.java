package se.hemvist.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.hemvist.login.DemoUsers;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.life.StayLife;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.ReportedHappening;

/** What happens in a case of the demo beside its tasks, reported by its officer, and what follows of it. */
@Component
@OnlyInTheDemo
class DemoTurns {

    private static final String GOTEBORG = "1480";

    private final List<CaseFiles> files;
    private final OwnStays stays;
    private final StayLife life;
    private final DemoClerk clerk;
    private final DemoPolice police;
    private final DemoOfficers officers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoTurns(
            List<CaseFiles> files,
            OwnStays stays,
            StayLife life,
            DemoClerk clerk,
            DemoPolice police,
            DemoOfficers officers,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.stays = stays;
        this.life = life;
        this.clerk = clerk;
        this.police = police;
        this.officers = officers;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void happen(DemoCase of, DemoNumbers numbers) {
        if (of.turn() == DemoTurn.ABSCONDED) {
            runs(of, numbers.kommuns());
        }
        if (of.turn().endsTheCase()) {
            report(of, numbers.kommuns());
        }
        if (of.turn().isToldToThePolice()) {
            police.assessFinally(of, numbers.polices());
        }
        if (of.turn() == DemoTurn.MOVED) {
            handOver(of, numbers.kommuns());
        }
    }

    private void report(DemoCase of, String number) {
        var officer = officers.actor(DemoUsers.caseworkerIn(of.municipality()));
        var happening = new ReportedHappening(of.turn().name(), LocalDate.now(clock), "Påhittad händelse i demon.");
        officers.as(officer.user(), () -> files.stream()
                .filter(kind -> kind.has(number, officer))
                .forEach(kind -> kind.report(number, happening, officer)));
    }

    private void runs(DemoCase of, String number) {
        var placement = jdbc.sql("select id from placement where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
        officers.as(
                DemoUsers.caseworkerIn(of.municipality()),
                () -> transaction.executeWithoutResult(
                        status -> life.absconded(stays.held(placement), LocalDate.now(clock))));
    }

    private void handOver(DemoCase of, String number) {
        clerk.fillIn(
                DemoUsers.caseworkerIn(of.municipality()),
                "Lämna över till den nya kommunen",
                task -> task.caseNumber().equals(number),
                Map.of(
                        "handedOver",
                        "YES",
                        "municipality",
                        GOTEBORG,
                        "parts",
                        List.of("NEEDS", "THREAT"),
                        "way",
                        "MEETING"));
    }
}
