package se.hemvist.coordination;

record AnswerRequestShown(String caseNumber, String person, String home, String phrase, String message, String due) {}
