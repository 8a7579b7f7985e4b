package se.hemvist.placement.life;

/** What may be done with a placement; the code is the last part of its page's address. */
public enum StayAction {
    CONFIRM("bekrafta", "Bekräfta vistelsen"),
    EXTEND("forlang", "Förläng"),
    TAKE_BACK_EXTENSION("aterta-forlangning", "Ta tillbaka förlängningen"),
    MOVE("flytta", "Flytta"),
    ABSCONDED("avvikit", "Har avvikit"),
    FOUND("hittad", "Är hittad"),
    END("avsluta", "Har lämnat boendet"),
    WITHDRAW("aterta", "Ta tillbaka placeringen");

    private final String code;
    private final String title;

    StayAction(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public String code() {
        return code;
    }

    /** In Swedish, as people see it. */
    public String title() {
        return title;
    }
}
