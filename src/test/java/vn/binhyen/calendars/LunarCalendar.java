package vn.binhyen.calendars;

import java.time.LocalDate;

/**
 * The Vietnamese lunar calendar from astronomy, to check the dated data against something that is not a list:
 * new moons after Meeus, Astronomical Algorithms, ch. 49 (main terms), seen from UTC+7.
 */
final class LunarCalendar {
    private static final double SYNODIC_MONTH = 29.530588861;

    private LunarCalendar() {}

    /** The first day of the lunar year that begins in this year: the month that contains the sun's 330° is the first. */
    static LocalDate newYear(int year) {
        var k = (int) Math.floor((year - 2000) * 12.3685);
        while (!holdsLongitude(k, 330) || dayOfNewMoon(k).getYear() != year) k++;
        return dayOfNewMoon(k);
    }

    /** The tenth day of the third lunar month, in a year without a leap month before it. */
    static LocalDate hungKings(int year) {
        var newYear = newYear(year);
        var k = (int) Math.floor((year - 2000) * 12.3685);
        while (!dayOfNewMoon(k).equals(newYear)) k++;
        return dayOfNewMoon(k + 2).plusDays(9);
    }

    private static boolean holdsLongitude(int k, int degrees) {
        var before = Math.floorMod((int) Math.floor(sunAtStartOf(dayOfNewMoon(k)) - degrees), 360);
        var after = Math.floorMod((int) Math.floor(sunAtStartOf(dayOfNewMoon(k + 1)) - degrees), 360);
        return before > 180 && after < 180;
    }

    /** Apparent longitude of the sun at midnight in Hà Nội, low accuracy (0.01°). */
    private static double sunAtStartOf(LocalDate day) {
        var t = (day.toEpochDay() + 2440587.5 - 7.0 / 24 - 2451545.0) / 36525;
        var anomaly = Math.toRadians(357.52911 + 35999.05029 * t);
        var centre = 1.914602 * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly);
        return 280.46646 + 36000.76983 * t + centre - 0.00569;
    }

    private static LocalDate dayOfNewMoon(int k) {
        var t = k / 1236.85;
        var jde = 2451550.09766 + SYNODIC_MONTH * k + 0.00015437 * t * t;
        var sun = Math.toRadians(2.5534 + 29.10535670 * k);
        var moon = Math.toRadians(201.5643 + 385.81693528 * k);
        var latitude = Math.toRadians(160.7108 + 390.67050284 * k);
        jde += -0.40720 * Math.sin(moon)
                + 0.17241 * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * Math.sin(moon - sun)
                - 0.00514 * Math.sin(moon + sun)
                + 0.00208 * Math.sin(2 * sun);
        var deltaT = 69.0 / 86400;
        return LocalDate.ofEpochDay((long) Math.floor(jde - deltaT + 7.0 / 24 - 2440587.5));
    }
}
