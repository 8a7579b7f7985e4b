package se.hemvist.threat;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.audit.Access;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.PersonId;
import se.hemvist.threat.AssessmentList.Listed;
import se.hemvist.workspace.CaseSearch;
import se.hemvist.workspace.Findable;
import se.hemvist.workspace.OwnCaseSearch;

/** Finds assessments of the officer's own region; a number of another region's is logged as refused. */
@Component
class AssessmentFinder implements Findable<Listed> {

    private final AssessmentList list;
    private final AssessmentRows rows;
    private final OwnCaseSearch search;

    AssessmentFinder(AssessmentList list, AssessmentRows rows, OwnCaseSearch search) {
        this.list = list;
        this.rows = rows;
        this.search = search;
    }

    List<Listed> find(CaseSearch wanted, Actor actor) {
        return search.find(wanted, actor, this);
    }

    Optional<Listed> open(String number, Actor actor) {
        return search.open(number, actor, this);
    }

    @Override
    public String object() {
        return ThreatAssessments.PROCESS;
    }

    @Override
    public InformationDomain domain() {
        return InformationDomain.POLICE;
    }

    @Override
    public List<Listed> all(Actor actor) {
        return list.all(actor);
    }

    @Override
    public Optional<Listed> numbered(String number, Actor actor) {
        return list.numbered(number, actor);
    }

    @Override
    public PersonId personOf(Listed found) {
        return found.person();
    }

    @Override
    public Optional<Access> refused(Action action, String number) {
        return rows.numbered(number).map(meant -> Access.to(action, object(), meant.id())
                .of(meant.region())
                .inCase(number));
    }
}
