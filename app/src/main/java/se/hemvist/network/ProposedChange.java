package se.hemvist.network;

/** What somebody proposes that a fact shall say from now on: less than it does, or nothing. */
public sealed interface ProposedChange {

    /** It holds no longer. */
    record Close() implements ProposedChange {}

    /** It says this instead. */
    record Amend(FactTerms terms) implements ProposedChange {}

    /** The network is no longer at home there. */
    record RemoveTerritory(Area.Circle circle) implements ProposedChange {}

    /** The form in which it is sealed. */
    default String written() {
        if (this instanceof Amend amend) {
            return "amend\n" + amend.terms().written();
        }
        return this instanceof RemoveTerritory removal
                ? "territory\n" + removal.circle().written()
                : "close\n";
    }

    static ProposedChange read(String written) {
        var parts = written.split("\n", 2);
        return switch (parts[0]) {
            case "amend" -> new Amend(FactTerms.read(parts[1]));
            case "territory" -> new RemoveTerritory((Area.Circle) Area.read(parts[1]));
            default -> new Close();
        };
    }
}
