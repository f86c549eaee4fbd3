//! Samples of the overview of sign-in and security.

use super::{PasskeyLine, Security, SecurityNotice, TrustedLine};
use crate::Chrome;

pub(super) fn security(chrome: &Chrome) -> Vec<(&'static str, Security)> {
    let bare = Security {
        chrome: Chrome {
            signed_in: true,
            ..chrome.clone()
        },
        removal_ms: None,
        authenticator_ms: None,
        passkeys: Vec::new(),
        recovery_codes: 0,
        trusted: Vec::new(),
        notice: None,
    };
    let full = Security {
        authenticator_ms: Some(1_795_369_200_000),
        passkeys: vec![PasskeyLine {
            id: "kq3Zt1".into(),
            name: "Phone <b>".into(),
            added_ms: 1_795_369_200_000,
            used_ms: Some(1_795_370_200_000),
        }],
        recovery_codes: 8,
        trusted: vec![TrustedLine {
            id: "Zm9yZ2V0".into(),
            browser: "Firefox, Linux".into(),
            since_ms: 1_795_369_200_000,
            until_ms: 1_797_961_200_000,
        }],
        ..bare.clone()
    };
    let removal = Security {
        removal_ms: Some(1_795_600_000_000),
        ..full.clone()
    };
    let mut samples = vec![("bare", bare), ("full", full.clone()), ("removal", removal)];
    let without_codes = Security {
        recovery_codes: 0,
        ..full.clone()
    };
    samples.push(("without-codes", without_codes));
    samples.extend(SecurityNotice::ALL.map(|notice| {
        let shown = Security {
            notice: Some(notice),
            ..full.clone()
        };
        (notice.as_str(), shown)
    }));
    samples
}
