package se.hemvist.demo;

import se.hemvist.person.IdentityNumber;

/** An invented person with one of Skatteverket's test numbers, and the case that an invented kommun officer has. */
enum DemoPerson {
    /** Belongs to the rival network, and lives in the home of the story. */
    RIVAL("200608032389", "Robin Exempelby", "1280", "A-RV4L-2M", DemoHomes.TALLUDDEN),
    IN_MALMO("200502032386", "Kim Exempelgren", "1280", "A-MX7Q-3K", DemoHomes.KANALEN),
    IN_HARNOSAND("200309032381", "Sam Exempelmo", "2280", "A-HS5T-4N", DemoHomes.LILLASEN),
    IN_ORNSKOLDSVIK("200206032385", "Love Exempelsund", "2480", "A-UM8D-5P", DemoHomes.MASSKAR);

    private final String number;
    private final String personName;
    private final String municipality;
    private final String caseNumber;
    private final String home;

    DemoPerson(String number, String personName, String municipality, String caseNumber, String home) {
        this.number = number;
        this.personName = personName;
        this.municipality = municipality;
        this.caseNumber = caseNumber;
        this.home = home;
    }

    IdentityNumber number() {
        return new IdentityNumber(number);
    }

    String personName() {
        return personName;
    }

    /** Four-digit code of the kommun that has placed the person. */
    String municipality() {
        return municipality;
    }

    String caseNumber() {
        return caseNumber;
    }

    String home() {
        return home;
    }
}
