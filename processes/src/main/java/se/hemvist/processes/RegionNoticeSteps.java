package se.hemvist.processes;

import java.util.Date;
import java.util.List;

/** What {@code region-notice.bpmn}, the receiving region's own knowledge of somebody placed there, asks of the software. */
public interface RegionNoticeSteps {

    List<String> receivers(String noticeId);

    Date noticeDue(String noticeId);

    void escalateNotice(String noticeId);
}
