package vn.binhyen.preventionmodels;

/** What a point may have, as far as it is counted. */
public enum EquipmentKind {
    CAMERA,
    ALARM,
    LIGHT,
    LOUDSPEAKER,
    FIRE_FIGHTING,
    RADIO,
    OTHER
}
