package se.hemvist.engine;

/**
 * A form that somebody has open.
 *
 * @param schema the form as it was deployed with its model, JSON
 * @param shown what the domain shows in it, one JSON object
 */
public record OpenForm(String schema, String shown) {

    /** What is shown is about people. */
    @Override
    public String toString() {
        return "OpenForm";
    }
}
