package se.hemvist.placement.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.hemvist.organisation.SwedishText;
import se.hemvist.placement.StayRow;
import se.hemvist.placement.life.Extension;
import se.hemvist.placement.life.OwnStay;
import se.hemvist.placement.life.OwnStays;
import se.hemvist.placement.text.PlacedPerson;

/** Puts a placement into the words of its page. */
@Component
class ShownPlacements {

    private final OwnStays stays;
    private final PlacedPerson persons;

    ShownPlacements(OwnStays stays, PlacedPerson persons) {
        this.stays = stays;
        this.persons = persons;
    }

    /** Logged as read; another's is as one that is not there. */
    ShownPlacement of(String id) {
        var own = stays.read(id);
        var placement = own.placement();
        return new ShownPlacement(
                placement.id(),
                placement.caseNumber(),
                persons.label(placement.person()),
                placement.homeLabel(),
                placement.period(),
                placement.state(),
                remarks(own),
                Optional.ofNullable(own.stay()).map(StayRow::version).orElse(0),
                List.copyOf(own.possible()));
    }

    private static List<String> remarks(OwnStay own) {
        return Stream.of(
                        own.pending().map(ShownPlacements::asked),
                        Optional.of("En flytt till ett annat boende är på gång.")
                                .filter(moving -> own.isMoving()),
                        Optional.ofNullable(own.stay())
                                .map(StayRow::uncertainSince)
                                .map(since -> "Uppgiften är osäker: ingen har bekräftat den. Bekräfta om den stämmer."))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String asked(Extension asked) {
        return "Förlängning till den %s är begärd och väntar på beslut. Beslutat är till den %s."
                .formatted(SwedishText.day(asked.askedUntil()), SwedishText.day(asked.formerUntil()));
    }
}
