package se.hemvist.threat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Refusal;
import se.hemvist.network.RegisterPersons;
import se.hemvist.organisation.Tenant;
import se.hemvist.person.IdentityNumber;
import se.hemvist.person.JointId;
import se.hemvist.person.PersonId;
import se.hemvist.person.Persons;
import se.hemvist.secrecy.ProtectedIdentity;

/** Who the numbers of a form stand for. They are registered with the region, as yet without a name. */
@Component
class PersonsOfForm {

    private static final String NAME_NOT_KNOWN = "";

    private final Persons persons;
    private final RegisterPersons register;
    private final Validity validity;

    PersonsOfForm(Persons persons, RegisterPersons register, Validity validity) {
        this.persons = persons;
        this.register = register;
        this.validity = validity;
    }

    FactsOfAssessment.Meant read(ThreatAssessment assessment, Judgement said) {
        var named = said.named();
        var actors = numbers("actorPersons", "Personer som hotar", named.actorPersons());
        var apart = numbers("notTogetherWith", "Får inte bo nära", named.notTogetherWith());
        var family = numbers("family", "Familj som flyttar med", named.family());
        if (Stream.concat(actors.stream(), apart.stream()).anyMatch(family::contains)) {
            throw new Refusal("family", "Någon som flyttar med står också bland dem som hotar. Ta bort en av raderna.");
        }
        var region = assessment.region();
        var meant = new FactsOfAssessment.Meant(
                assessment.joint(),
                said,
                joints("actorPersons", assessment, registered(region, actors)),
                joints("notTogetherWith", assessment, registered(region, apart)),
                registered(region, family));
        joints("family", assessment, meant.family());
        return meant;
    }

    private List<IdentityNumber> numbers(String field, String label, @Nullable String lines) {
        return NumberedPersons.read(field, label, lines, validity.today());
    }

    private List<JointId> joints(String field, ThreatAssessment assessment, List<PersonId> others) {
        var joints = others.stream().map(persons::jointOf).toList();
        if (joints.contains(assessment.joint())) {
            throw new Refusal(field, "Personen som bedöms står själv bland de andra personerna. Ta bort den raden.");
        }
        return joints;
    }

    /** The register of facts knows them by number from now on, so that it can say who the other person of a fact is. */
    private List<PersonId> registered(Tenant region, List<IdentityNumber> numbers) {
        numbers.forEach(register::of);
        return numbers.stream()
                .map(number -> persons.register(region, number, NAME_NOT_KNOWN, ProtectedIdentity.NONE))
                .toList();
    }
}
