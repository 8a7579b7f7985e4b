package se.hemvist.secrecy;

/** Which part of what is known about a person passed; never its content. */
public enum DisclosedPart {
    IDENTITY_NUMBER("Personnummer"),
    NAME("Namn"),
    PROTECTION("Skydd i folkbokföringen"),
    AGE("Ålder"),
    CONTACT("Vad som berättades vid första kontakten"),
    PHONE("Telefonnummer"),
    LEVEL("Hotnivå"),
    VALID_UNTIL("Bedömningens giltighet"),
    RELEASE_TEXT("Polisens text till kommunen"),
    AREAS("Olämpliga områden"),
    CONDITIONS("Polisens villkor"),
    THREAT("Uppgifter om hot mot personen"),
    NEEDS("Behov"),
    MEASURES("Beviljade insatser"),
    PLAN("Plan: vem gör vad till när"),
    GOALS("Mål och hur långt personen har kommit"),
    CARE("Vård, hälsa och läkemedel"),
    RELATIVES("Anhöriga"),
    STAY("Vistelsens dagar"),
    CASE_TEXTS("Handlingar ur ärendet"),
    COST("Vad placeringen kostar"),
    MUNICIPALITY("Kommun för vistelsen"),
    EVENT("En händelse i ärendet"),
    CASE_END("Att ärendet är avslutat och hur"),
    PHRASE("Vad kommunen ombeds göra"),
    DUE("När svaret behövs"),
    CONFLICT_ANSWER("Konfliktbesked"),
    PROPOSED_HOMES("Föreslagna boenden");

    private final String title;

    DisclosedPart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
