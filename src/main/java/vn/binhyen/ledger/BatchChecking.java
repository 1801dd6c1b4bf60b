package vn.binhyen.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;

/** Reads a file line by line, judges each, and hands the sound ones on in packs, until the first mistake. */
final class BatchChecking implements Consumer<ListLine> {

    /** Where full packs go. */
    interface Staging {
        void add(int province, int ordinal, Pack pack);
    }

    private final FactJudge judge;
    private final RollUp rollUp;
    private final Staging staging;
    private final BatchTally tally = new BatchTally();
    private final Map<Integer, Pack> packs = new HashMap<>();
    private final Map<LocalDate, LocalDate> atoms = new HashMap<>();
    private @Nullable FactLines lines;
    private int ordinal;

    BatchChecking(FactJudge judge, RollUp rollUp, Staging staging) {
        this.judge = judge;
        this.rollUp = rollUp;
        this.staging = staging;
    }

    BatchTally check(FactFile file) throws IOException {
        ReadAhead.forEach(file, this);
        if (lines == null) throw new ListRefused(ListRefused.Reason.EMPTY);
        packs.forEach(this::stage);
        return tally;
    }

    @Override
    public void accept(ListLine line) {
        if (lines == null) {
            lines = new FactLines(FactColumns.of(line));
            return;
        }
        try {
            var sound = judge.judge(lines.read(line));
            tally.sound(line.number(), sound);
            if (tally.faulty() == 0) pack(line.number(), sound);
        } catch (Flawed flawed) {
            tally.flawed(line.number(), flawed);
            packs.clear();
        }
    }

    private void pack(int number, FactJudge.Sound sound) {
        var pack = packs.computeIfAbsent(sound.province(), province -> new Pack());
        var entry = sound.entry();
        pack.add(number, entry, atoms.computeIfAbsent(entry.day(), rollUp::atomOf));
        if (pack.isFull()) stage(sound.province(), pack);
    }

    private void stage(int province, Pack pack) {
        if (pack.rows() == 0) return;
        staging.add(province, ordinal++, pack);
        pack.clear();
    }
}
