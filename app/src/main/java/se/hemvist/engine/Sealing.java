package se.hemvist.engine;

/** Encrypts what the engine's edge must keep for a while, such as drafts. */
public interface Sealing {

    /** Opens again only with the same purpose. */
    String seal(String purpose, byte[] clear);

    byte[] open(String purpose, String sealed);
}
