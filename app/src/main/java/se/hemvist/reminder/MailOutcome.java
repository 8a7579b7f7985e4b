package se.hemvist.reminder;

/** What became of one try to send a mail. */
enum MailOutcome {
    SENT,
    REFUSED,
    NO_SERVER
}
