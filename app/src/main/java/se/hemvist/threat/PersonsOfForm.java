package se.hemvist.threat;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;

/** Who the numbers of a form stand for. They are registered with the region, as yet without a name. */
@Component
class PersonsOfForm {

    private static final String NAME_NOT_KNOWN = "";

    private final Persons persons;
    private final Validity validity;

    PersonsOfForm(Persons persons, Validity validity) {
        this.persons = persons;
        this.validity = validity;
    }

    FactsOfAssessment.Said read(ThreatAssessment assessment, AssessThreat form) {
        var actors = NumberedPersons.read("actorPersons", "Personer som hotar", form.actorPersons(), validity.today());
        var apart =
                NumberedPersons.read("notTogetherWith", "Får inte bo nära", form.notTogetherWith(), validity.today());
        return new FactsOfAssessment.Said(
                assessment.joint(),
                form,
                others("actorPersons", assessment, actors),
                others("notTogetherWith", assessment, apart));
    }

    private List<JointId> others(String field, ThreatAssessment assessment, List<IdentityNumber> numbers) {
        var joints = numbers.stream()
                .map(number -> registered(assessment.region(), number))
                .toList();
        if (joints.contains(assessment.joint())) {
            throw new Refusal(field, "Personen som bedöms står själv bland de andra personerna. Ta bort den raden.");
        }
        return joints;
    }

    private JointId registered(Tenant region, IdentityNumber number) {
        return persons.jointOf(persons.register(region, number, NAME_NOT_KNOWN, ProtectedIdentity.NONE));
    }
}
