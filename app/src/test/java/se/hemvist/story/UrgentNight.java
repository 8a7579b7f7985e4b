package se.hemvist.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import se.hemvist.organisation.SwedishTime;

/** A night and the day after it, by those who are there, with a mark in every text of the eight forms. */
final class UrgentNight {

    private static final Duration SECONDS = Duration.ofSeconds(10);

    private final Clerk jour;
    private final Clerk desk;
    private final Clerk caseworker;
    private final Clerk chief;
    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private String caseNumber = "";
    private Duration answered = Duration.ZERO;

    UrgentNight(String base) {
        jour = Clerk.loggedIn(base, "sundsvall.jour");
        desk = Clerk.loggedIn(base, "samordnare");
        caseworker = Clerk.loggedIn(base, "sundsvall.handlaggare");
        chief = Clerk.loggedIn(base, "sundsvall.chef");
    }

    String caseNumber() {
        return caseNumber;
    }

    /** From the submit to a red answer in the task. */
    Duration answered() {
        return answered;
    }

    void happens() {
        isRefusedFirst();
        isRedWithinSeconds();
        isProposedAnotherHome();
        isBroughtToAHotel();
        isPlaced();
        isFollowedUp();
    }

    private void isRefusedFirst() {
        var form = form();
        form.put("until", today.plusDays(4).toString());
        assertThat(Refused.sentence(jour.start("urgent-placement", form))).contains("72 timmar");
        form.put("until", today.toString());
        form.put("municipality", "2281");
        assertThat(Refused.sentence(jour.start("urgent-placement", form))).contains("inte båda");
    }

    private void isRedWithinSeconds() {
        var sent = Instant.now();
        done(() -> jour.start("urgent-placement", form()));
        var task = jour.task("ReadUrgentAnswer");
        while (!jour.shown(task, "colour").equals("Röd")) {
            assertThat(Duration.between(sent, Instant.now())).isLessThan(SECONDS);
            Clerk.pause();
        }
        answered = Duration.between(sent, Instant.now());
        caseNumber = jour.shown(task, "caseNumber");
    }

    private void isProposedAnotherHome() {
        var help = desk.task("ProposeAlternatives");
        assertThat(desk.variables(help).toString()).doesNotContain(Typed.MARK).contains("HVB Granåsen");
        var home = desk.option(help, "alternatives", "HVB Granåsen");
        assertThat(jour.submit(help, Map.of("answer", "CALL_US")).statusCode()).isGreaterThanOrEqualTo(400);
        done(() -> desk.submit(help, Map.of("answer", "PROPOSE", "homes", List.of(home))));
        var task = jour.task("ReadUrgentAnswer");
        waitsFor(() -> jour.shown(task, "help").startsWith("Samordningen föreslår"));
        done(() -> jour.submit(
                task,
                Map.of("next", "ANOTHER_PLACE", "alternative", jour.option(task, "alternatives", "HVB Granåsen"))));
    }

    private void isBroughtToAHotel() {
        done(() -> jour.submit(
                jour.task("ReadUrgentAnswer"),
                Map.of("next", "ANOTHER_PLACE", "municipality", "2281", "address", text("Hotellgatan"))));
    }

    private void isPlaced() {
        var task = jour.task("ReadUrgentAnswer");
        assertThat(jour.shown(task, "place")).contains(Typed.MARK);
        var place = Map.of("next", "PLACE", "reason", text("ingen annan plats"), "decidedBy", text("chefen"));
        Refused.notAllowed(caseworker.submit(task, place));
        done(() -> jour.submit(task, place));
        var arrival = jour.task("ConfirmArrival");
        assertThat(jour.shown(arrival, "address")).contains(Typed.MARK);
        done(() -> jour.submit(
                arrival,
                Map.of(
                        "outcome",
                        "ARRIVED",
                        "arrivedOn",
                        today.toString(),
                        "toldHome",
                        List.of("NAME"),
                        "toldBy",
                        "MEETING")));
    }

    private void isFollowedUp() {
        done(() -> caseworker.submit(
                caseworker.task("IdentifyPerson"),
                Map.of(
                        "result",
                        "IDENTIFIED",
                        "identityNumber",
                        Typed.REFUSED,
                        "name",
                        text("namn"),
                        "protection",
                        "PROTECTED_REGISTRATION")));
        done(() -> caseworker.submit(
                caseworker.task("ObtainConsent"), Map.of("answer", "SIGNED", "signed", today.toString())));
        done(() -> caseworker.submit(
                caseworker.task("ArrangeCase"), Map.of("next", "ASK_POLICE", "note", text("anteckning"))));
        done(() -> chief.submit(
                chief.task("DecideUrgentPlacement"), Map.of("verdict", "CONFIRM", "reason", text("beslutsskäl"))));
    }

    private Map<String, Object> form() {
        var form = new HashMap<String, Object>(Map.of(
                "identity", "UNKNOWN",
                "name", text("kallas"),
                "age", 19,
                "threat", text("hotet"),
                "impossible", List.of("1280"),
                "home", jour.startOption("urgent-placement", "homes", "HVB Stenkulla"),
                "alreadyThere", "NO",
                "until", today.plusDays(3).toString(),
                "ground", "ORAL_CONSENT",
                "groundNote", text("sagt i telefon")));
        return form;
    }

    private static void waitsFor(BooleanSupplier condition) {
        var end = Instant.now().plus(SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Clerk.pause();
        }
    }

    /** A job may do something in the same moment: whoever is told to press again does. */
    private static void done(Supplier<HttpResponse<String>> press) {
        var answer = press.get();
        for (int tries = 1; tries < 5 && answer.body().contains("försök igen om en stund"); tries++) {
            Clerk.pause();
            answer = press.get();
        }
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }

    private static String text(String what) {
        return what + " " + Typed.MARK;
    }
}
