package se.hemvist.network;

/** A network by its name, for the police only. */
public record NamedNetwork(NetworkId id, String name, boolean active) {

    @Override
    public String toString() {
        return "NamedNetwork[" + id + "]";
    }
}
