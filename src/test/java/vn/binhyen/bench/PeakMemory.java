package vn.binhyen.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most memory that was still in use after a collection of garbage: what the program really needs. */
final class PeakMemory {

    private final AtomicLong most = new AtomicLong();

    private PeakMemory() {}

    static PeakMemory watch() {
        var peak = new PeakMemory();
        System.gc();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans())
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, nothing) -> peak.note((CompositeData) notification.getUserData()),
                            null,
                            null);
        return peak;
    }

    private void note(CompositeData collection) {
        long used =
                GarbageCollectionNotificationInfo.from(collection)
                        .getGcInfo()
                        .getMemoryUsageAfterGc()
                        .entrySet()
                        .stream()
                        .filter(pool -> isHeap(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
        most.accumulateAndGet(used, Math::max);
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(bean -> bean.getName().equals(pool) && bean.getType() == MemoryType.HEAP);
    }

    double megabytes() {
        return most.get() / (1024.0 * 1024);
    }
}
