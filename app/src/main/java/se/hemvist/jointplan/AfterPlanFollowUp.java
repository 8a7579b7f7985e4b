package se.hemvist.jointplan;

/** What comes after a follow-up. */
enum AfterPlanFollowUp {
    CONTINUE,
    END
}
