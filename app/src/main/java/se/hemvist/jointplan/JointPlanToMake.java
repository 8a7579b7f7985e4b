package se.hemvist.jointplan;

/** What is seen by the one who makes the plan. */
record JointPlanToMake(String caseNumber, String person, String protection, String kind) {

    @Override
    public String toString() {
        return "JointPlanToMake[" + caseNumber + "]";
    }
}
