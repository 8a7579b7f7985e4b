package se.hemvist.engine;

/** The files of the tables that people own and upload. None is evaluated here; {@link Decisions} does that. */
public interface TableFiles {

    /** The newest version; throws IllegalStateException when there is none. */
    TableInForce inForce(String decision);

    /** The file of that version, as it was uploaded. */
    byte[] file(String decision, int version);

    /**
     * Reads a file that nobody has vouched for.
     *
     * @throws Refusal when it is not one table with that key and plain answers, in words for whoever uploads it
     */
    TableText read(String decision, byte[] file);

    /** The table of the file, to be asked without being in force: what would it answer? */
    TableOnTrial tryOut(String decision, byte[] file);

    /**
     * Deploys the file as the next version.
     *
     * @return its number
     */
    int putInForce(String decision, byte[] file);
}
