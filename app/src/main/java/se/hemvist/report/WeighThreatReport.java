package se.hemvist.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.hemvist.network.SourceGrade.Correctness;
import se.hemvist.network.SourceGrade.Reliability;

/**
 * Bedöm anmält hot.
 *
 * @param threatener identity number of who threatens, when a person does
 * @param network which, when a network does
 */
record WeighThreatReport(
        Answer answer,
        @Nullable @Size(max = 200) String threatener,
        @Nullable String network,
        @Nullable Boolean withNetworks,
        @Nullable Reliability reliability,
        @Nullable Correctness correctness,
        @Nullable LocalDate reviewOn,
        @Nullable @Size(max = 10_000) String note) {

    enum Answer {
        RECORD,
        RECORDED_ELSEWHERE,
        DECLINE
    }

    @Override
    public String toString() {
        return "WeighThreatReport[" + answer + "]";
    }
}
