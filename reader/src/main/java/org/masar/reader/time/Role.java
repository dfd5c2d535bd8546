package org.masar.reader.time;

/** The parts a word may play in a date or a duration; {@code time-words.tsv} names them by their lower-case names. */
enum Role {
    /** A month of the Gregorian calendar, 1-12. */
    MONTH,
    /** A month of the Hijri calendar, 1-12. */
    HIJRI_MONTH,
    /** A month whose name is also an everyday word. */
    SHY,
    /** A day of the week, Monday being 1. */
    WEEKDAY,
    /** A unit of time, by its place in {@link Unit}. */
    UNIT,
    /** Whether the unit stands in the singular (1), dual (2) or plural (3). */
    SIZE,
    /** A number word below 11. */
    CARDINAL,
    /** The first word of eleven or twelve. */
    TEEN,
    /** Twenty, thirty, and so on. */
    TENS,
    /** Hundred, two hundred, thousand. */
    HUNDREDS,
    /** Third, fourth, and so on. */
    ORDINAL,
    /** A part of a unit, by its denominator. */
    FRACTION,
    /** A day seen from today: -1 is أمس (yesterday). */
    DAY,
    /** أول of أول أمس (the day before yesterday). */
    FIRST,
    /** Morning, evening: what stands before the day. */
    DAY_PART,
    /** يومي (the two days of), before several days. */
    DAY_LIST,
    /** In the morning, in the evening: what stands after the day. */
    DAY_TAIL,
    /** Noon, of بعد ظهر (in the afternoon of). */
    NOON,
    /** Beginning, middle or end of a period. */
    PART,
    /** نهاية or عطلة before الأسبوع: weekend. */
    WEEKEND, LAST, NEXT, CURRENT,
    /** الأخيرة: of late. */
    RECENT,
    /** Some, several. */
    FEW, THIS, BEFORE, SINCE, AFTER, WITHIN, FROM, BETWEEN, TO,
    /** A word after which a shy month is a month. */
    IN,
    /** A word after which a bare number can be a year. */
    YEAR_IN,
    /** A preposition after a quantity, of قبل يومين من (two days before). */
    OF, OR,
    /** The article before digits: الـ14. */
    THE, NOW, ABOUT,
    /** More than, less than. */
    BOUND,
    /** A small word inside ما لا يقل عن (no less than). */
    FILLER,
    /** شهري: the two months of. */
    MONTHS,
    /** عامي: the two years of. */
    YEARS,
    /** الموافق: which is, in the other calendar. */
    MATCHING, CLOCK,
    /** بتوقيت: by the time of. */
    ZONE, ERA, HIJRI_ERA,
    /** The blessings that follow رمضان. */
    HOLY,
    /** Lasts, for the length of: a singular unit after it is a duration. */
    LASTING,
    /** Whole, after a duration. */
    WHOLE,
    /** Aged, of age: the years after it are no duration. */
    AGE,
    /** لاحق (later), before من العام. */
    LATER,
    /** العام, which is also general: الأمين العام (the secretary-general). */
    GENERAL,
    /** A season, by its first month. */
    SEASON,
    /** بعدها (after it), before بيومين: counted from the day told before. */
    AFTERWARDS,
    /** لم, كان: after it an imperfect tells of the past. */
    PAST,
    /** A word that only looks like another one with a particle: لامس (he touched) is not ل + امس. */
    OTHER,
    /** A word that says that what follows is to come. */
    FUTURE;

    long bit() {
        return 1L << ordinal();
    }
}
