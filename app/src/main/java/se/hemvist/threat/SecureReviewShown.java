package se.hemvist.threat;

/** What the officer on call sees of a late review: nothing of the person, who reviews and since when. */
record SecureReviewShown(String caseNumber, String level, String assessor, String assessedAt) {}
