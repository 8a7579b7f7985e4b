package se.hemvist.placement.web;

import se.hemvist.placement.life.StayAction;

/**
 * What the page of an action says.
 *
 * @param title the heading
 * @param means what it leads to
 * @param button what one presses
 * @param done what is said afterwards
 */
public record ActionWords(String title, String means, String button, String done) {

    static ActionWords of(StayAction action) {
        return switch (action) {
            case CONFIRM ->
                new ActionWords(
                        "Bekräfta vistelsen",
                        "Hör först efter med boendet eller personen att uppgiften stämmer.",
                        "Ja, uppgiften stämmer",
                        "Vistelsen är bekräftad.");
            case EXTEND ->
                new ActionWords(
                        "Förläng vistelsen",
                        "Den längre tiden kontrolleras mot konflikter. Sedan beslutar enhetschefen eller nämndens"
                                + " utsedda ledamot, senast inom tre dygn.",
                        "Begär förlängning",
                        "Förlängningen är begärd och väntar på beslut.");
            case TAKE_BACK_EXTENSION ->
                new ActionWords(
                        "Ta tillbaka förlängningen",
                        "Vistelsen gäller då till den dag som redan är beslutad.",
                        "Ta tillbaka",
                        "Begäran om förlängning är återtagen.");
            case MOVE ->
                new ActionWords(
                        "Flytta till ett annat boende",
                        "Du söker ett nytt boende som vid en första placering, med konfliktbesked och beslut."
                                + " Vistelsen här tar slut den dag personen kommer till det nya boendet.",
                        "Börja söka boende",
                        "Flytten är påbörjad. Uppgiften Sök boende ligger bland dina uppgifter.");
            case ABSCONDED ->
                new ActionWords(
                        "Personen har avvikit",
                        "Vistelsen räknas fortfarande i konfliktkontrollen, eftersom personen kan vara i närheten.",
                        "Registrera avvikningen",
                        "Avvikningen är registrerad.");
            case FOUND ->
                new ActionWords(
                        "Personen är hittad",
                        "Om personen inte kommer tillbaka avslutas vistelsen den dag du anger.",
                        "Spara",
                        "Uppgiften är sparad.");
            case END ->
                new ActionWords(
                        "Personen har lämnat boendet",
                        "Vistelsen avslutas den dag du anger. Ska personen till ett annat boende, välj Flytta i"
                                + " stället.",
                        "Avsluta vistelsen",
                        "Vistelsen är avslutad.");
            case WITHDRAW ->
                new ActionWords(
                        "Ta tillbaka placeringen",
                        "Ett boende som hålls släpps, och ingen placering blir av. Har första dagen kommit får du frågan om"
                                + " personen har flyttat in, och vistelsen räknas tills du har svarat.",
                        "Ta tillbaka placeringen",
                        "Placeringen är återtagen.");
        };
    }
}
