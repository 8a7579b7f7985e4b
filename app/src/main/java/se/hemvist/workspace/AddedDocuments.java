package se.hemvist.workspace;

import java.util.List;

/** Texts that a case has whatever its kind, such as the decisions on its placements; asked of a case that has been opened. */
public interface AddedDocuments {

    /** Known by the subjects of the case; none of a case that this is nothing to. */
    List<Document> of(CaseFile file);
}
