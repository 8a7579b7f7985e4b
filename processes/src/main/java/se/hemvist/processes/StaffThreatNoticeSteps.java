package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code staff-threat-notice.bpmn}, the police told of pressure on a kommun's officer, asks of the software. */
public interface StaffThreatNoticeSteps {

    List<String> noticeReceivers(String noticeId);

    Date noticeDue(String noticeId);

    void escalateNotice(String noticeId);
}
