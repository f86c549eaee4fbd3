//! Every letter once, for the gallery, the inbox's samples and the tests.

use super::{CodeFor, Letter, News, Says};
use crate::people::AddressLine;
use crate::{Brand, Locale};

/// Every letter, each with a short name.
pub fn letters(locale: Locale) -> Vec<(&'static str, Letter)> {
    let link = "https://account.example.com/a/6Yq0X3";
    let code = |name, purpose, minutes| {
        let says = Says::Code {
            purpose,
            code: "204816".into(),
            link: (purpose != CodeFor::StepUp).then(|| link.into()),
            minutes,
        };
        (name, says)
    };
    let changed = |name, news| {
        let says = Says::Changed {
            news,
            at: 1_795_369_200_000,
            nickname: "Mei <Lin>".into(),
            browser: "Firefox, Linux".into(),
            address: AddressLine::sample(),
            link: "https://account.example.com/account".into(),
            password: None,
        };
        (name, says)
    };
    let later = 1_795_628_400_000;
    let all = [
        code("code-sign-up", CodeFor::SignUp, 30),
        code("code-sign-in", CodeFor::SignIn, 10),
        code("code-recover", CodeFor::Recover, 30),
        code("code-add-contact", CodeFor::AddContact, 30),
        code("code-step-up", CodeFor::StepUp, 10),
        (
            "already-registered",
            Says::AlreadyRegistered {
                link: "https://account.example.com/sign-in".into(),
            },
        ),
        (
            "signed-in",
            Says::Changed {
                news: News::SignedIn,
                at: 1_795_369_200_000,
                nickname: "Mei <Lin>".into(),
                browser: "Firefox, Linux".into(),
                address: AddressLine::sample(),
                link: "https://account.example.com/account/devices".into(),
                password: Some("https://account.example.com/account/password".into()),
            },
        ),
        changed("second-step-failed", News::SecondStepFailed),
        changed("password-changed", News::PasswordChanged),
        changed("password-reset", News::PasswordReset),
        changed("contact-added", News::ContactAdded("m…@example.com".into())),
        changed("contact-removed", News::ContactRemoved("…42".into())),
        changed("primary-changed", News::PrimaryChanged("m…@example.com".into())),
        changed("passkey-added", News::PasskeyAdded("My phone".into())),
        changed("passkey-removed", News::PasskeyRemoved("My phone".into())),
        changed("totp-added", News::TotpAdded),
        changed("totp-removed", News::TotpRemoved),
        changed("recovery-codes-made", News::RecoveryCodesMade),
        changed("recovery-code-used", News::RecoveryCodeUsed(1)),
        changed("device-trusted", News::DeviceTrusted),
        changed("recovery-asked", News::RecoveryAsked(later)),
        changed("recovery-cancelled", News::RecoveryCancelled),
        changed("factors-removed", News::FactorsRemoved),
        changed("data-exported", News::DataExported),
        changed("closing-asked", News::ClosingAsked(later)),
        changed("closing-cancelled", News::ClosingCancelled),
        changed("operator-acted", News::OperatorActed("set-password".into())),
        (
            "account-closed",
            Says::AccountClosed {
                app: "Photo Frame".into(),
                open_id: "2.0:Zm94dGFpbCBtaWxsZXQ=".into(),
            },
        ),
    ];
    let letter = |says| Letter {
        locale,
        brand: Brand::named("Setaria"),
        says,
    };
    all.into_iter().map(|(name, says)| (name, letter(says))).collect()
}
