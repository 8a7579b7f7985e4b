package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code transfer-offer.bpmn}, a case that a kommun is offered by another, asks of the software. */
public interface TransferOfferSteps {

    List<String> answererGroups(String offerId);

    List<String> openerGroups(String offerId);

    Date answerDue(String offerId);

    Date openingDue(String offerId);

    void tellAnswer(String offerId);

    boolean caseTakenOver(String offerId);
}
