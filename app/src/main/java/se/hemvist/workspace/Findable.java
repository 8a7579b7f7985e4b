package se.hemvist.workspace;

import java.util.List;
import java.util.Optional;
import se.hemvist.audit.Access;
import se.hemvist.audit.Action;
import se.hemvist.organisation.Actor;
import se.hemvist.organisation.InformationDomain;
import se.hemvist.person.PersonId;

/**
 * What one kind of case lets {@link OwnCaseSearch} see: the cases that the actor may see, and no other.
 *
 * @param <C> one of them
 */
public interface Findable<C> {

    /** As the access log calls the kind. */
    String object();

    /** Where its persons are registered. */
    InformationDomain domain();

    /** The actor's own, in the order that a list shows them. */
    List<C> all(Actor actor);

    /** The one of that number, if it is the actor's own. */
    Optional<C> numbered(String number, Actor actor);

    PersonId personOf(C found);

    /** The actor's own about that person. */
    default List<C> about(PersonId person, Actor actor) {
        return all(actor).stream().filter(each -> personOf(each).equals(person)).toList();
    }

    /**
     * What a refusal is to say in the log: of the case of that number, whosesoever it is.
     *
     * @return empty for what is no number of this kind: another kind refuses it, or nobody has to
     */
    Optional<Access> refused(Action action, String number);
}
