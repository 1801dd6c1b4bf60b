package vn.binhyen.preventionmodels;

/** Of one kind of equipment, how much there is and how much of it works. */
public record Stock(EquipmentKind kind, int total, int working) {

    public Stock {
        if (total < 0 || working < 0 || working > total) throw new MoreWorkThanThereAre();
    }
}
