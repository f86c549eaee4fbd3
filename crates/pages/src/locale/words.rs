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
        args.set("year", civil.year().to_string());
        args.set("month", i64::from(civil.month()));
        args.set("day", i64::from(civil.day()));
        args.set("time", format!("{:02}:{:02}", civil.hour(), civil.minute()));
        self.format("moment", &args)
    }

    /// A wait of so many seconds: in seconds up to 90, in minutes after that, rounded up.
    pub(crate) fn wait(self, seconds: u64) -> String {
        let (key, count) = if seconds <= 90 {
            ("wait-seconds", seconds.max(1))
        } else {
            ("wait-minutes", seconds.div_ceil(60))
        };
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
    fn waits_have_their_plural_and_round_up() {
        assert_eq!(locale("en").wait(0), "1 second");
        assert_eq!(locale("en").wait(90), "90 seconds");
        assert_eq!(locale("en").wait(91), "2 minutes");
        assert_eq!(locale("zh-Hans").wait(61), "61 秒");
        assert!(locale("en").wait(u64::MAX).ends_with("minutes"));
    }
}
