//! `number:minutes` (protocol reference, section 5.4).

/// A nonce as sent, with its time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Nonce {
    text: String,
    minutes: i64,
}

impl Nonce {
    /// Reads a nonce: a decimal of at most 20 digits, perhaps negative, a colon, and minutes since 1970 (UTC).
    pub fn parse(text: &str) -> Option<Self> {
        let (number, minutes) = text.split_once(':')?;
        let is_decimal = |digits: &str, most: usize| {
            (1..=most).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
        };
        if !is_decimal(number.strip_prefix('-').unwrap_or(number), 20) || !is_decimal(minutes, 10) {
            return None;
        }
        Some(Self {
            text: text.to_owned(),
            minutes: minutes.parse().ok()?,
        })
    }

    /// The text as sent, which is what is signed and remembered.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Minutes since 1970, UTC.
    pub fn minutes(&self) -> i64 {
        self.minutes
    }
}

/// Whether a nonce of these `minutes` is within `window_minutes` of `now_ms` (unix milliseconds), either way (decision A7).
pub fn nonce_in_window(minutes: i64, now_ms: i64, window_minutes: u32) -> bool {
    minutes.abs_diff(now_ms.div_euclid(60_000)) <= u64::from(window_minutes)
}
