//! What the samples of the area share: whose account it is, and when.

use crate::Chrome;

/// 22 Nov 2026, 17:40 UTC.
pub(super) const NOW_MS: i64 = 1_795_369_200_000;
pub(super) const DAY_MS: i64 = 86_400_000;

/// The frame of somebody who is signed in.
pub(super) fn signed_in(chrome: &Chrome) -> Chrome {
    Chrome {
        signed_in: true,
        who: Some("Mei".into()),
        whose: Some("1xK7b0".into()),
        ..chrome.clone()
    }
}
