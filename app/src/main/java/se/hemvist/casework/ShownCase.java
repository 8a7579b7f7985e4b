package se.hemvist.casework;

/**
 * What most forms of a case show.
 *
 * @param protection the mark in words; empty where there is none
 * @param background what whoever fills in the form must know first; may be empty
 */
public record ShownCase(String caseNumber, String person, String protection, String background) {

    @Override
    public String toString() {
        return "ShownCase[•••]";
    }
}
