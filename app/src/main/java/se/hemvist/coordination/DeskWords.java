package se.hemvist.coordination;

import java.time.LocalDate;
import se.hemvist.check.ConflictCause;
import se.hemvist.conflict.ConflictAnswer;
import se.hemvist.conflict.ConflictKind;
import se.hemvist.conflict.ConflictSeverity;
import se.hemvist.organisation.SwedishText;
import se.hemvist.organisation.SwedishTime;
import se.hemvist.placement.StayRow;
import se.hemvist.threat.ThreatLevel;

/** Codes in the words that the desk reads. */
public final class DeskWords {

    private DeskWords() {}

    /** How grave. */
    public static String of(ConflictSeverity severity) {
        return switch (severity) {
            case CRITICAL -> "Kritisk";
            case HIGH -> "Allvarlig";
            case MODERATE -> "Måttlig";
        };
    }

    /** Of which kind. */
    public static String of(ConflictKind kind) {
        return switch (kind) {
            case KEEP_APART -> "Ska hållas åtskilda";
            case THREATENED_BY -> "Hot mellan dem";
            case FORMER_NETWORK -> "Lämnar den andres nätverk";
            case RIVAL_NETWORKS -> "Rivaliserande nätverk";
            case BAD_COMPANY -> "Dåligt sällskap för ett barn";
            case RELATIVES_ENEMY -> "Fiende till en närstående";
            case EXCLUSION_AREA -> "Olämpligt område";
            case HOSTILE_TERRITORY -> "Fientligt nätverks område";
            case HOME_LINKED -> "Boendet har koppling till en fiende";
            case EXPOSED_HOME -> "Boendet är känt av en fiende";
            case HOME_BLOCKED -> "Boendet är spärrat";
            case HOME_UNSUITABLE -> "Boendet är olämpligt";
            case HOME_FULL -> "Boendet är fullt";
        };
    }

    /** Which fact, how well it is known, and since when; not whose. */
    static String of(ConflictCause cause) {
        var fact =
                switch (cause.fact().kind()) {
                    case "keep-apart" -> "Ska hållas åtskilda";
                    case "threat" -> "Hot";
                    case "membership" -> "Nätverkskoppling";
                    case "rivalry" -> "Rivalitet";
                    case "relation" -> "Släktskap";
                    case "co-suspects" -> "Misstänkta för samma brott";
                    case "network" -> "Nätverkets område";
                    case "area" -> "Olämpligt område";
                    case "home-link" -> "Boendets koppling till nätverk";
                    case "exposure" -> "Röjt boende";
                    case "home", "home-block" -> "Boendet";
                    default -> "Annan uppgift";
                };
        var grade = cause.fact().grade();
        var since = LocalDate.ofInstant(cause.since(), SwedishTime.ZONE);
        return fact + (grade.isEmpty() ? "" : " " + grade) + ", känd sedan " + SwedishText.day(since);
    }

    static String of(ConflictAnswer.Value answer) {
        return switch (answer) {
            case NO_KNOWN_CONFLICT -> "Grön";
            case CHECK_HOME -> "Gul";
            case DO_NOT_PLACE -> "Röd";
            case CANNOT_CONFIRM -> "Okänd";
        };
    }

    /** Whether the person lives there, or is only to come. */
    static boolean livedIn(StayRow stay) {
        return switch (stay.status()) {
            case ONGOING, ABSCONDED -> true;
            case RESERVED, DECIDED, ENDED, CANCELLED, NOT_ARRIVED -> false;
        };
    }

    /** Where the stay stands, and since when nobody has confirmed it where that is too long ago. */
    static String state(StayRow stay) {
        var since = stay.uncertainSince();
        return since == null
                ? standing(stay)
                : standing(stay) + ", osäkert sedan " + SwedishText.day(LocalDate.ofInstant(since, SwedishTime.ZONE));
    }

    private static String standing(StayRow stay) {
        return switch (stay.status()) {
            case RESERVED, DECIDED -> "Planerad";
            case ONGOING -> "Bor där";
            case ABSCONDED -> "Avviken";
            case NOT_ARRIVED -> "Kom inte till boendet";
            case ENDED, CANCELLED -> "Avslutad";
        };
    }

    static String of(ThreatLevel level) {
        return switch (level) {
            case LOW -> "Låg";
            case MEDIUM -> "Medel";
            case HIGH -> "Hög";
        };
    }

    static String of(ActionRequest request) {
        var answer = request.answer() == null ? "" : request.answer().title();
        var by = request.answerBy() == null ? "" : ", senast " + SwedishText.day(request.answerBy());
        return switch (request.status()) {
            case NEW, SENT -> "Väntar på svar";
            case PROMISED -> answer + by;
            case REFUSED -> answer + refusal(request);
            case DONE -> "Genomfört";
            case WITHDRAWN -> "Behövs inte längre";
        };
    }

    private static String refusal(ActionRequest request) {
        if (request.actedAt() != null) {
            return ". Samordnaren tog ställning " + SwedishText.moment(request.actedAt());
        }
        return request.actBy() == null ? "" : ". Ta ställning senast " + SwedishText.moment(request.actBy());
    }

    /** What is late about the request. */
    static String late(ActionRequest request) {
        return switch (request.status()) {
            case REFUSED -> "Nekad begäran: ta ställning";
            case PROMISED -> "Inte flyttad i tid";
            case NEW, SENT, DONE, WITHDRAWN -> "Inte besvarad i tid";
        };
    }
}
