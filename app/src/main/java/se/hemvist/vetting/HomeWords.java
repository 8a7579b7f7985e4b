package se.hemvist.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.hemvist.home.Home;
import se.hemvist.home.HomeLimits;
import se.hemvist.home.HomePermit;
import se.hemvist.home.Provider;
import se.hemvist.home.Providers;
import se.hemvist.home.VettedHome;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.workspace.Line;

/** A home of the register in words. */
@Component
class HomeWords {

    private final Providers providers;
    private final TypedPlaces places;
    private final HomeForm form;
    private final Clock clock;

    HomeWords(Providers providers, TypedPlaces places, HomeForm form, Clock clock) {
        this.providers = providers;
        this.places = places;
        this.form = form;
        this.clock = clock;
    }

    ShownHome row(Home home) {
        var blocked = home.blockedFrom();
        return new ShownHome(
                "/hemvist/boenden/" + home.id(),
                home.name(),
                home.kind().title(),
                places.name(home.place()),
                blocked == null ? permit(home.permit()) : "Tar inte emot från " + SwedishText.day(blocked));
    }

    List<Line> lines(VettedHome vetted) {
        var home = vetted.home();
        var lines = new ArrayList<Line>();
        lines.add(new Line("Boendeform", home.kind().title()));
        lines.add(new Line("Utförare", provider(vetted.provider())));
        lines.add(new Line("Var", places.name(home.place()) + (home.place().approximate() ? " (ungefär)" : "")));
        lines.add(new Line("Tillstånd", permit(home.permit())));
        lines.add(new Line(
                "Platser",
                home.limits().capacity() == null ? "Okänt" : "" + home.limits().capacity()));
        lines.add(new Line("Ålder", ages(home.limits())));
        lines.add(
                new Line("Avdelningar", vetted.units().isEmpty() ? "Inga angivna" : String.join(", ", vetted.units())));
        var audience = form.audience(vetted.audience());
        lines.add(new Line("Väljs av", audience.isEmpty() ? "Alla kommuner" : audience.replace("\n", ", ")));
        if (vetted.blockedFrom() != null) {
            lines.add(new Line("Spärrat från", SwedishText.day(vetted.blockedFrom())));
        }
        if (vetted.closedOn() != null) {
            lines.add(new Line(
                    "Stängt",
                    SwedishText.day(vetted.closedOn()) + ". " + Objects.requireNonNull(vetted.closeReason())));
        }
        return lines;
    }

    private String provider(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(providers::find)
                .map(HomeWords::of)
                .orElse("Okänd, räknas som privat");
    }

    private static String of(Provider provider) {
        return provider.name() + " (" + provider.owner().title() + ")";
    }

    private String permit(HomePermit permit) {
        var until = permit.until();
        if (until != null) {
            return (until.isBefore(LocalDate.now(clock.withZone(SwedishTime.ZONE)))
                            ? "Tillståndet gick ut "
                            : "Tillstånd till ")
                    + SwedishText.day(until);
        }
        if (permit.granted()) {
            return "Tillstånd tills vidare";
        }
        return permit.required() ? "Tillstånd saknas" : "Behöver inget tillstånd";
    }

    private static String ages(HomeLimits limits) {
        if (limits.minAge() == null && limits.maxAge() == null) {
            return "Alla";
        }
        if (limits.maxAge() == null) {
            return "Från " + limits.minAge() + " år";
        }
        return limits.minAge() == null
                ? "Till och med " + limits.maxAge() + " år"
                : limits.minAge() + "–" + limits.maxAge() + " år";
    }
}
