package se.hemvist.vetting;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.hemvist.engine.Option;
import se.hemvist.home.HomeFilter;
import se.hemvist.home.HomeFilter.State;
import se.hemvist.home.HomeKind;
import se.hemvist.home.VettedHomes;

/** Boenden: those that the filter lets through. What is no filter filters nothing. */
@Controller
class HomeListPage {

    private static final int LONGEST = 200;

    private final VettedHomes homes;
    private final HomeWords words;
    private final TypedPlaces places;

    HomeListPage(VettedHomes homes, HomeWords words, TypedPlaces places) {
        this.homes = homes;
        this.words = words;
        this.places = places;
    }

    @GetMapping("/hemvist/boenden")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String state,
            Model page) {
        var filter = new HomeFilter(
                text.substring(0, Math.min(text.length(), LONGEST)),
                constant(HomeKind.values(), kind),
                places.counties().stream().anyMatch(known -> known.value().equals(county)) ? county : null,
                orOpen(constant(State.values(), state)));
        var found = homes.find(filter);
        page.addAttribute("filter", filter);
        page.addAttribute("homes", found.homes().stream().map(words::row).toList());
        page.addAttribute("total", found.total());
        page.addAttribute("kinds", HomeForm.kinds());
        page.addAttribute("counties", places.counties());
        page.addAttribute(
                "states",
                Stream.of(State.values())
                        .map(one -> new Option(one.name(), one.title()))
                        .toList());
        return "hemvist/boenden";
    }

    private static State orOpen(@Nullable State state) {
        return state == null ? State.OPEN : state;
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
