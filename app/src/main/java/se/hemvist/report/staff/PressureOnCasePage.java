package se.hemvist.report.staff;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.workspace.CaseFiles;
import se.hemvist.workspace.CasePageLinks;
import se.hemvist.workspace.PageLink;

/** The way to the form from an open case; the same whether or not anything has been told. */
@Component
class PressureOnCasePage implements CasePageLinks {

    private final List<CaseFiles> kinds;

    PressureOnCasePage(List<CaseFiles> kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<PageLink> of(String caseNumber, Actor actor) {
        var theirs = actor.tenantIn(InformationDomain.MUNICIPAL).isPresent()
                && kinds.stream().anyMatch(kind -> kind.has(caseNumber, actor));
        return theirs
                ? List.of(new PageLink("Anmäl otillåten påverkan", "/hemvist/arenden/" + caseNumber + "/paverkan"))
                : List.of();
    }
}
