package se.hemvist.childcase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.hemvist.casework.CaseHead;
import se.hemvist.engine.HandedIn;
import se.hemvist.engine.OpenTask;
import se.hemvist.workspace.CaseFile;
import se.hemvist.workspace.Line;
import se.hemvist.workspace.ReportedHappening;

/** What is done with a child whom somebody has reported, as far as several tests do it. */
abstract class ReportedChildren extends ChildCasesAtWork {

    String partOf(CaseHead child, String title) {
        return partOf(page(child, "anna"), title);
    }

    static String partOf(CaseFile page, String title) {
        return page.parts().stream()
                .filter(part -> part.title().equals(title))
                .flatMap(part -> part.lines().stream())
                .map(Line::value)
                .collect(Collectors.joining("\n"));
    }

    void tells(CaseHead child, String kind) {
        as("anna", () -> {
            childFiles().report(child.number(), new ReportedHappening(kind, today, "Så var det."), actor("anna"));
            return child;
        });
    }

    String in(int days) {
        return today.plusDays(days).toString();
    }

    Instant dueOf(CaseHead child, String task) {
        return openTasks(child)
                .filter(each -> each.key().equals(task))
                .map(OpenTask::due)
                .findFirst()
                .orElseThrow();
    }

    CaseHead reported(String user) {
        report(user, "report");
        beginCases();
        return theOnlyOpenCase();
    }

    void beginCases() {
        management
                .createJobQuery()
                .activityId("BeginChildCase")
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    CaseHead theOnlyOpenCase() {
        var id = jdbc.sql("select id from municipal_case where closed_at is null")
                .query(UUID.class)
                .single();
        return cases.get(id.toString());
    }

    HandedIn report(String user, String what) {
        return as(
                user,
                () -> worklist.start(
                        "child-concern",
                        UUID.randomUUID().toString(),
                        user,
                        written(Map.of(
                                "identityNumber",
                                "189001019802",
                                "name",
                                "Märta Ågren",
                                "protection",
                                "NONE",
                                "source",
                                "SCHOOL",
                                "receivedOn",
                                today.toString(),
                                "what",
                                "Har hörts tala om vapen, " + what))));
    }

    List<OpenTask> placementTasks(CaseHead child) {
        return page(child, "anna").subjects().stream()
                .flatMap(subject -> tasks.of(subject).stream())
                .filter(task -> task.key().equals("SeekHome") || task.key().equals("ChooseHome"))
                .toList();
    }
}
