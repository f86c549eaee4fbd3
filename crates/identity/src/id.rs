//! Identifiers: numbers that fit a signed 64-bit integer. Outsiders see those of accounts and apps, in decimal.
//!
//! Owns: their types, ranges and how a new one is drawn. Hands over: uniqueness to `store`.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::clock::{Entropy, Millis, draw};

macro_rules! number_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

number_id! {
    /// An account: `userId` on the wire.
    AccountId
}

number_id! {
    /// An app: `client_id` on the wire.
    AppId
}

number_id! {
    /// A grant.
    GrantId
}

number_id! {
    /// A token pair; the texts of both its tokens begin with it.
    TokenId
}

/// Account ids have 16 digits: longer than any E.164 number, so a login of digits is never both an id and a phone
/// number, and below 2^53, so a JSON reader that keeps numbers as doubles loses nothing (decision A5).
const ACCOUNT_IDS: std::ops::Range<i64> = 1_000_000_000_000_000..9_007_199_254_740_992;

/// App ids have 19 digits and start like those that existing SDKs were written against (protocol reference, section 2.1).
const APP_IDS: std::ops::Range<i64> = 2_882_303_761_000_000_000..2_882_303_762_000_000_000;

impl AccountId {
    /// Draws an id at random, so that ids tell nothing about how many accounts there are (security X11).
    pub fn draw(entropy: &dyn Entropy) -> Self {
        Self(within(&ACCOUNT_IDS, entropy))
    }

    /// Whether a login of digits has the length of an account id.
    pub fn looks_like(digits: &str) -> bool {
        digits.len() == 16 && digits.bytes().all(|b| b.is_ascii_digit())
    }
}

impl AppId {
    /// Draws an id at random.
    pub fn draw(entropy: &dyn Entropy) -> Self {
        Self(within(&APP_IDS, entropy))
    }
}

macro_rules! ordered_id {
    ($name:ident) => {
        impl $name {
            /// Draws an id. Later ones are greater, so that a store appends what is new and finds what is old together.
            /// They tell when they were drawn and nothing else, and are random only within their millisecond: one may be
            /// taken already.
            pub fn draw(now: Millis, entropy: &dyn Entropy) -> Self {
                let drawn = u32::from_be_bytes(draw(entropy)) >> (u32::BITS - DRAWN_BITS);
                Self(Self::before(now).0 | i64::from(drawn))
            }

            /// No later than any id that is drawn from `at` on, in unix milliseconds.
            pub fn before(at: Millis) -> Self {
                Self(at.clamp(0, i64::MAX >> DRAWN_BITS) << DRAWN_BITS)
            }
        }
    };
}

/// How many bits of an ordered id are drawn; those above count milliseconds, until the year 2109.
const DRAWN_BITS: u32 = 21;

ordered_id!(GrantId);
ordered_id!(TokenId);

fn within(range: &std::ops::Range<i64>, entropy: &dyn Entropy) -> i64 {
    let width = (range.end - range.start).unsigned_abs();
    // The ranges are below 2^53 wide, so the bias of the remainder over 2^64 stays under one in two thousand.
    let offset = u64::from_be_bytes(draw(entropy)) % width;
    range.start + offset.cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(u8);
    impl Entropy for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn ordered_ids_follow_the_clock() {
        let ids = [(1_000, 0xff), (1_001, 0), (1_001, 0xff), (1_002, 0x7f)];
        let drawn: Vec<TokenId> = ids.map(|(at, byte)| TokenId::draw(at, &Fixed(byte))).to_vec();
        assert!(drawn.is_sorted() && drawn.iter().all(|id| id.0 > 0), "{drawn:?}");
        assert!(TokenId::before(1_001) > drawn[0] && TokenId::before(1_001) <= drawn[1]);
        for wild in [i64::MIN, -1, i64::MAX] {
            assert!(GrantId::draw(wild, &Fixed(0xff)).0 >= 0, "{wild}");
        }
    }

    #[test]
    fn drawn_ids_stay_in_their_ranges() {
        for byte in 0..=255 {
            let account = AccountId::draw(&Fixed(byte));
            assert!(AccountId::looks_like(&account.to_string()), "{account}");
            assert!(account.0 < (1 << 53));
            assert!(AppId::draw(&Fixed(byte)).to_string().starts_with("2882303761"));
        }
    }
}
