package se.hemvist.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** What a reminder says. A mail passes through foreign hands: a number and a link, no name, no kind of task, no deadline. */
@Component
class Mails {

    private final ObjectProvider<JavaMailSender> server;
    private final String from;
    private final String origin;

    Mails(
            ObjectProvider<JavaMailSender> server,
            @Value("${hemvist.mail.from:}") String from,
            @Value("${hemvist.origin:}") String origin) {
        this.server = server;
        this.from = from;
        this.origin = origin;
    }

    /** Without a mail server in the configuration nothing is ever tried. */
    boolean canBeSent() {
        return server.getIfAvailable() != null;
    }

    MailOutcome send(Reminder reminder, String address) {
        var available = server.getObject();
        try {
            available.send(written(available.createMimeMessage(), reminder, address));
            return MailOutcome.SENT;
        } catch (MailSendException notSent) {
            // A server that could not even be reached is the cause of it; one that answered has refused this mail.
            return notSent.getCause() == null ? MailOutcome.REFUSED : MailOutcome.NO_SERVER;
        } catch (MailException noServer) {
            return MailOutcome.NO_SERVER;
        } catch (MessagingException notAnAddress) {
            return MailOutcome.REFUSED;
        }
    }

    private MimeMessage written(MimeMessage mail, Reminder reminder, String address) throws MessagingException {
        var sentence = "Du har en uppgift i Hemvist, ärende " + reminder.caseNumber() + ".";
        var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(sentence);
        helper.setText(sentence + "\n\n" + origin + "/hemvist\n");
        // The same at every try, so that a server that took it the first time can tell.
        mail.setHeader("Message-ID", "<" + reminder.id() + "@hemvist>");
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }
}
