package se.hemvist.conflict;

/** A person or a network, by its opaque id: whoever may threaten, know a home, or be met. */
public record Party(Sort sort, String id) {

    /** What a party is. */
    public enum Sort {
        PERSON,
        NETWORK
    }

    /** The person with this id. */
    public static Party person(String id) {
        return new Party(Sort.PERSON, id);
    }

    /** The network with this id. */
    public static Party network(String id) {
        return new Party(Sort.NETWORK, id);
    }

    boolean isPerson(String person) {
        return sort == Sort.PERSON && id.equals(person);
    }
}
