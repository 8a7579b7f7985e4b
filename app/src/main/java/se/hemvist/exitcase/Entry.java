package se.hemvist.exitcase;

import java.time.Instant;

/** Something that somebody noted in a case on the way; the kind is the record's name. */
sealed interface Entry
        permits Meeting,
                PlanMade,
                FollowUp,
                ExpiryNote,
                AftercareContact,
                WithheldNote,
                NewMunicipality,
                EarlierAssessment {

    /** The user who noted it. */
    String officer();

    Instant at();
}
