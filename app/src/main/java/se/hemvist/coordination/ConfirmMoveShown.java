package se.hemvist.coordination;

record ConfirmMoveShown(String caseNumber, String person, String home, String promised) {}
