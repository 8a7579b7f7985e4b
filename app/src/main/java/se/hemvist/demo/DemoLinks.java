package se.hemvist.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.login.DemoUsers;
import se.hemvist.relativecase.Kinship;
import se.hemvist.relativecase.LinkingCases;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CaseLine;

/** The secret link of a relative's case of the demo to a leaver's in another kommun, entered by the officers of both. */
@Component
@OnlyInTheDemo
class DemoLinks {

    private final LinkingCases links;
    private final List<CaseFiles> files;
    private final DemoOfficers officers;

    DemoLinks(LinkingCases links, List<CaseFiles> files, DemoOfficers officers) {
        this.links = links;
        this.files = files;
        this.officers = officers;
    }

    void link(DemoRelative relative, String number) {
        DemoCase.all().stream()
                .filter(leaver -> leaver.number().equals(relative.leaver()))
                .forEach(leaver -> {
                    var theirs = numberOf(leaver);
                    enter(leaver.municipality(), theirs, number);
                    enter(relative.municipality(), number, theirs);
                });
    }

    private String numberOf(DemoCase leaver) {
        var officer = officers.actor(DemoUsers.caseworkerIn(leaver.municipality()));
        var own = new ArrayList<CaseLine>();
        officers.as(officer.user(), () -> files.forEach(kind -> own.addAll(kind.of(officer))));
        return own.stream()
                .filter(line -> line.person().equals(leaver.name()))
                .map(CaseLine::number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no such case of a leaver"));
    }

    private void enter(String municipality, String own, String other) {
        var officer = officers.actor(DemoUsers.caseworkerIn(municipality));
        officers.as(officer.user(), () -> links.enter(own, other, Kinship.OTHER_FAMILY, officer));
    }
}
