package se.hemvist.transfer;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.Actor;
import se.hemvist.workspace.CasePageLinks;
import se.hemvist.workspace.HeldCases;
import se.hemvist.workspace.OwnFiles;
import se.hemvist.workspace.PageLink;

/** The way from an open case to handing it over. */
@Component
class TransferOnCasePage implements CasePageLinks {

    private final OwnFiles files;
    private final HeldCases cases;

    TransferOnCasePage(OwnFiles files, HeldCases cases) {
        this.files = files;
        this.cases = cases;
    }

    @Override
    public List<PageLink> of(String caseNumber, Actor actor) {
        return files.has(caseNumber, actor) && cases.find(caseNumber).isPresent()
                ? List.of(
                        new PageLink("Lämna över till annan kommun", "/hemvist/arenden/" + caseNumber + "/overlamning"))
                : List.of();
    }
}
