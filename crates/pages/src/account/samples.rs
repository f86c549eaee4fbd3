//! Samples of the account page.

use super::{Account, AccountNotice, AppAccess, ContactLine, PictureRefusal, SessionLine};
use crate::people::AccountLine;
use crate::{Chrome, Permission};

/// 22 Nov 2026, 17:40 UTC.
const NOW_MS: i64 = 1_795_369_200_000;
const DAY_MS: i64 = 86_400_000;

pub(super) fn samples(chrome: &Chrome) -> Vec<(&'static str, Account)> {
    let whole = whole(chrome);
    let said = |notice| Account {
        notice: Some(notice),
        ..whole.clone()
    };
    let refused = |why| said(AccountNotice::PictureRefused(why));
    vec![
        ("whole", whole.clone()),
        ("fresh", fresh(whole.clone())),
        ("picture-saved", said(AccountNotice::PictureSaved)),
        (
            "picture-generated",
            Account {
                picture_generated: true,
                ..said(AccountNotice::PictureGenerated)
            },
        ),
        ("picture-missing", refused(PictureRefusal::Missing)),
        ("picture-too-large", refused(PictureRefusal::TooLarge)),
        ("picture-unreadable", refused(PictureRefusal::Unreadable)),
        ("session-ended", said(AccountNotice::SessionEnded)),
        ("other-sessions-ended", said(AccountNotice::OtherSessionsEnded)),
        (
            "access-removed",
            said(AccountNotice::AccessRemoved {
                app: "Photo Frame".into(),
            }),
        ),
    ]
}

fn whole(chrome: &Chrome) -> Account {
    let mei = AccountLine::sample();
    Account {
        chrome: Chrome {
            signed_in: true,
            ..chrome.clone()
        },
        user_id: mei.user_id,
        nickname: mei.nickname,
        picture_url: mei.icon_url,
        picture_generated: false,
        picture_limit: 2 << 20,
        contacts: vec![
            ContactLine {
                value: "mei@example.com".into(),
                verified: true,
            },
            ContactLine {
                value: "+8613800000042".into(),
                verified: false,
            },
        ],
        sessions: vec![
            session("s1", "Firefox on Linux", 0, true),
            session("s2", "Safari on iPhone", 3, false),
            session("s3", "Chrome on Android", 41, false),
        ],
        apps: vec![
            AppAccess {
                app_id: 2_882_303_761_500_000_001,
                name: "Photo Frame".into(),
                developer: "Lantern Works".into(),
                permissions: Permission::samples(),
                given_ms: NOW_MS - 90 * DAY_MS,
                used_ms: Some(NOW_MS - DAY_MS),
            },
            AppAccess {
                app_id: 2_882_303_761_500_000_002,
                name: "天气台".into(),
                developer: "Cloud Nine".into(),
                permissions: Permission::samples().into_iter().take(1).collect(),
                given_ms: NOW_MS - 12 * DAY_MS,
                used_ms: None,
            },
        ],
        notice: None,
    }
}

fn fresh(whole: Account) -> Account {
    Account {
        nickname: String::new(),
        picture_generated: true,
        contacts: Vec::new(),
        sessions: whole.sessions.iter().take(1).cloned().collect(),
        apps: Vec::new(),
        ..whole
    }
}

fn session(id: &str, browser: &str, days: i64, current: bool) -> SessionLine {
    SessionLine {
        id: id.into(),
        browser: browser.into(),
        address: "203.0.113.7".into(),
        since_ms: NOW_MS - (days + 5) * DAY_MS,
        used_ms: NOW_MS - days * DAY_MS,
        current,
    }
}
