package se.hemvist.withdrawal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.CasePageLinks;
import se.hemvist.workspace.HeldCases;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.PageLink;

/** The way from an open case to what may be taken back in it. */
@Component
class WithdrawalsOnCasePage implements CasePageLinks {

    private final OwnFiles files;
    private final HeldCases cases;

    WithdrawalsOnCasePage(OwnFiles files, HeldCases cases) {
        this.files = files;
        this.cases = cases;
    }

    @Override
    public List<PageLink> of(String caseNumber, Actor actor) {
        return files.has(caseNumber, actor) && cases.find(caseNumber).isPresent()
                ? List.of(new PageLink("Ta tillbaka", "/hemvist/arenden/" + caseNumber + "/ta-tillbaka"))
                : List.of();
    }
}
