package se.hemvist.network;

/** Which network; opaque, the name is sealed. */
public record NetworkId(String value) {

    public NetworkId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A network has an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
