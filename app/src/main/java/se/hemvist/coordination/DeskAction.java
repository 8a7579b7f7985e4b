package se.hemvist.coordination;

/** What a coordinator may do with a situation. */
public enum DeskAction {
    REQUEST_ACTION,
    MAY_STAND,
    FALSE_ALARM,
    GIVE_BACK
}
