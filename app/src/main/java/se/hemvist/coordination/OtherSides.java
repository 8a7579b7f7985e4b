package se.hemvist.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.hemvist.engine.Option;
import se.hemvist.engine.Refusal;
import se.hemvist.network.Networks;
import se.hemvist.person.Person;
import se.hemvist.person.Persons;

/** Reads what a coordinator writes to one side for what it may tell of the others. */
@Component
class OtherSides {

    private final Sides sides;
    private final Persons persons;
    private final Networks networks;

    OtherSides(Sides sides, Persons persons, Networks networks) {
        this.sides = sides;
        this.persons = persons;
        this.networks = networks;
    }

    /** One sentence for every cause: it must not tell the desk a name that it has guessed. */
    Optional<Refusal> refusal(String message, String side, SituationView view) {
        return NothingOfTheOtherSide.holdsIn(message, theirs(side, view))
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "message",
                        "Texten får inte säga något om någon annan eller om varför: inga namn, platser, boenden, nätverk,"
                                + " dagar eller siffror. Skriv om den, eller ring kommunen."));
    }

    private List<String> theirs(String side, SituationView view) {
        var theirs = new ArrayList<String>();
        networks.list().stream().map(Option::label).forEach(theirs::add);
        view.sides().stream().filter(other -> !other.stay().equals(side)).forEach(other -> {
            theirs.add(other.municipality());
            theirs.add(other.home());
            nameOf(other).ifPresent(theirs::add);
        });
        return theirs;
    }

    private Optional<String> nameOf(SideView other) {
        return Optional.ofNullable(sides.of(other.stay()).person())
                .map(persons::find)
                .map(Person::name);
    }
}
