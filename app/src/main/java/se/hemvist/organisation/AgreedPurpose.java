package se.hemvist.organisation;

/** For what one kommun acts for another. */
public enum AgreedPurpose {
    CASEWORK("Handläggning"),
    DECISIONS("Beslut"),
    EMERGENCY("Socialjour");

    private final String title;

    AgreedPurpose(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean covers(Role role) {
        return switch (this) {
            case CASEWORK -> role == Role.CASEWORKER || role == Role.INTAKE;
            case DECISIONS -> role == Role.MANAGER || role == Role.BOARD_DECIDER;
            case EMERGENCY -> role == Role.SOCIAL_EMERGENCY;
        };
    }
}
