//! Times and lengths of time in words.
//!
//! Owns: turning unix milliseconds and seconds into a sentence of the language.

use fluent_bundle::FluentArgs;
use jiff::Timestamp;

use super::Locale;

impl Locale {
    /// A moment, given in unix milliseconds, as a person reads it: `22 Nov 2026, 17:40 UTC`.
    pub(crate) fn moment(self, ms: i64) -> String {
        let Ok(stamp) = Timestamp::from_millisecond(ms) else {
            return ms.to_string();
        };
        let civil = stamp.to_zoned(jiff::tz::TimeZone::UTC).datetime();
        let mut args = FluentArgs::new();
        let year = civil.year().saturating_add(self.0.writing.years_ahead);
        args.set("year", year.to_string());
        args.set("month", i64::from(civil.month()));
        args.set("day", i64::from(civil.day()));
        args.set("time", format!("{:02}:{:02}", civil.hour(), civil.minute()));
        self.format("moment", &args)
    }

    /// A length of time, given in seconds: in the largest unit of which it has two, rounded up.
    pub(crate) fn wait(self, seconds: u64) -> String {
        let (key, unit) = match seconds {
            0..=119 => ("wait-seconds", 1),
            120..=7_199 => ("wait-minutes", 60),
            7_200..=172_799 => ("wait-hours", 3_600),
            _ => ("wait-days", 86_400),
        };
        let count = seconds.max(1).div_ceil(unit);
        let mut args = FluentArgs::new();
        args.set("count", i64::try_from(count).unwrap_or(i64::MAX));
        self.format(key, &args)
    }
}

/// The same moment for machines, as `<time datetime>` wants it.
pub(crate) fn machine_time(ms: i64) -> String {
    Timestamp::from_millisecond(ms).map_or_else(|_| ms.to_string(), |stamp| stamp.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    #[test]
    fn moments_are_dates_of_the_language() {
        let ms = 1_795_369_200_000;
        assert_eq!(locale("en").moment(ms), "22 Nov 2026, 17:40 UTC");
        assert_eq!(locale("zh-Hans").moment(ms), "2026年11月22日 17:40（UTC）");
        assert_eq!(machine_time(ms), "2026-11-22T17:40:00Z");
        assert_eq!(locale("en").moment(i64::MAX), i64::MAX.to_string());
    }

    #[test]
    fn lengths_of_time_have_their_unit_and_plural_and_round_up() {
        for (seconds, english) in [
            (0, "1 second"),
            (119, "119 seconds"),
            (121, "3 minutes"),
            (600, "10 minutes"),
            (7_200, "2 hours"),
            (86_400, "24 hours"),
            (86_400 * 14, "14 days"),
        ] {
            assert_eq!(locale("en").wait(seconds), english);
        }
        assert_eq!(locale("zh-Hans").wait(61), "61 秒");
        assert!(locale("en").wait(u64::MAX).ends_with(",334,602 days"));
    }
}
