package vn.binhyen.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.ListLine;

/** Reads a file in a thread of its own, a few thousand lines ahead of the one that judges and stages them. */
final class ReadAhead {

    private static final int LINES = 512;
    private static final int BLOCKS = 8;

    private ReadAhead() {}

    /** Gives the lines, in their order, to the calling thread; what stops the reading is thrown there, too. */
    static void forEach(FactFile file, Consumer<ListLine> lines) throws IOException {
        var blocks = new ArrayBlockingQueue<List<ListLine>>(BLOCKS);
        var reading = new FutureTask<Boolean>(() -> read(file, blocks));
        var reader = Thread.ofPlatform().daemon().name("facts").start(reading);
        try {
            for (var block = blocks.take(); !block.isEmpty(); block = blocks.take()) block.forEach(lines);
            reading.get();
        } catch (ExecutionException failed) {
            rethrow(failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            reader.interrupt();
            blocks.clear(); // room for its last word
        }
    }

    /** An empty block is the end, also where something went wrong. */
    private static boolean read(FactFile file, BlockingQueue<List<ListLine>> blocks)
            throws IOException, InterruptedException {
        var block = new Block(blocks);
        try {
            file.forEach(block);
            block.pass();
        } finally {
            blocks.put(List.of());
        }
        return true;
    }

    private static void rethrow(@Nullable Throwable cause) throws IOException {
        if (cause instanceof IOException unreadable) throw unreadable;
        if (cause instanceof RuntimeException refused) throw refused;
        throw new IllegalStateException(cause);
    }

    /** Lines that are passed on together. */
    private static final class Block implements Consumer<ListLine> {

        private final BlockingQueue<List<ListLine>> blocks;
        private List<ListLine> lines = new ArrayList<>(LINES);

        Block(BlockingQueue<List<ListLine>> blocks) {
            this.blocks = blocks;
        }

        @Override
        public void accept(ListLine line) {
            lines.add(line);
            if (lines.size() == LINES) pass();
        }

        void pass() {
            if (lines.isEmpty()) return;
            try {
                blocks.put(lines);
            } catch (InterruptedException nobodyListens) {
                throw new IllegalStateException(nobodyListens);
            }
            lines = new ArrayList<>(LINES);
        }
    }
}
