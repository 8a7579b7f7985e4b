package se.hemvist.register;

import java.util.List;
import org.springframework.stereotype.Component;
import se.hemvist.network.FactRegister;
import se.hemvist.network.PersonChange;
import se.hemvist.network.PersonProposal;
import se.hemvist.network.PersonProposals;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.Organisation;
import se.hemvist.organisation.SwedishText;
import se.hemvist.person.JointId;
import se.hemvist.workspace.Line;

/** Puts a proposal about a person into the words of its page. */
@Component
class ShownPersonProposals {

    private final PersonProposals proposals;
    private final FactRegister register;
    private final ShownFacts facts;
    private final NamedPersons persons;
    private final Organisation organisation;

    ShownPersonProposals(
            PersonProposals proposals,
            FactRegister register,
            ShownFacts facts,
            NamedPersons persons,
            Organisation organisation) {
        this.proposals = proposals;
        this.register = register;
        this.facts = facts;
        this.persons = persons;
        this.organisation = organisation;
    }

    List<ShownPersonProposal> listed(Actor reader) {
        return proposals.waitingFor(reader).stream()
                .map(proposal -> shown(proposal, reader, List.of()))
                .toList();
    }

    /** With what is kept of whom it is about, logged as listed. */
    ShownPersonProposal of(PersonProposal proposal, Actor reader) {
        return shown(
                proposal,
                reader,
                proposal.change() instanceof PersonChange.Merge merge
                        ? List.of(
                                record("Posten som går upp i den andra", merge.merged()),
                                record("Posten som finns kvar", merge.kept()))
                        : proposal.change().persons().stream()
                                .map(person -> record("Personen", person))
                                .toList());
    }

    private ShownPersonProposal shown(
            PersonProposal proposal, Actor reader, List<ShownPersonProposal.OneOfTwo> records) {
        return new ShownPersonProposal(
                proposal.id(),
                proposal.change() instanceof PersonChange.Merge ? "Slå samman två poster" : "Ändra födelsedatum",
                effect(proposal.change()),
                lines(proposal.change()),
                records,
                proposal.reason(),
                facts.officer(proposal.proposer()) + ", " + organisation.displayName(proposal.region()),
                SwedishText.day(proposal.proposedOn()),
                proposal.proposer().equals(reader.user()),
                proposals.mayDecide(proposal, reader),
                answer(proposal));
    }

    private static String effect(PersonChange change) {
        return change instanceof PersonChange.Merge
                ? "Alla uppgifter, vistelser och bedömningar följer med till posten som finns kvar. Uppgifter som blir dubbla,"
                        + " eller som gäller personen och personen själv, avslutas med skälet ”sammanslagning”. Det går inte"
                        + " att ångra. Bekräfta inte om någon av dem kan ha fått fingerade personuppgifter."
                : "Personen är äldre än det som står. Reglerna för barn kan sluta gälla.";
    }

    private static List<Line> lines(PersonChange change) {
        return change instanceof PersonChange.Older older
                ? List.of(
                        new Line("Född, som det står", BirthWords.of(older.former())),
                        new Line("Född, som det föreslås", BirthWords.of(older.born())))
                : List.of();
    }

    private ShownPersonProposal.OneOfTwo record(String fate, JointId person) {
        var shown = persons.shown(person);
        return new ShownPersonProposal.OneOfTwo(
                fate, shown.label(), shown.mark(), shown.href(), facts.of(register.about(person)));
    }

    private String answer(PersonProposal proposal) {
        var decided = proposal.decided();
        return decided == null
                ? ""
                : DecidedWords.of(decided, facts.officer(decided.by()), "det som föreslogs stämde inte längre");
    }
}
