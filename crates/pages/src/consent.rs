//! Consent: whether an app may use the account, and for what.
//!
//! Owns: the view. What the person ticks comes back as `scope` values, what they decide as `decision` (security CO1).

use askama::Template;

use crate::page::rendered;
use crate::people::{AccountLine, AppLine};
use crate::{Chrome, Page, Permission, RenderError};

/// The consent page.
#[derive(Clone, Debug, Template)]
#[template(path = "consent.html")]
pub struct Consent {
    /// The frame.
    pub chrome: Chrome,
    /// Who asks.
    pub app: AppLine,
    /// Whose account it is.
    pub account: AccountLine,
    /// What the app asks for; required ones are shown without a checkbox and are part of allowing.
    pub permissions: Vec<Permission>,
    /// Whether the app asked not to offer another account (`_hideSwitch`).
    pub hide_switch: bool,
    /// Whether all of it was asked before, so that the page only asks to go on.
    pub remembered: bool,
    /// The pending request, as the hidden input `flow`.
    pub flow: String,
}

impl Consent {
    /// Whether everything that is asked for was allowed; what was unticked is shown as it is.
    fn all_allowed(&self) -> bool {
        self.permissions
            .iter()
            .all(|permission| permission.already || !permission.optional)
    }
}

impl Page for Consent {
    const NAME: &'static str = "consent";

    fn title(&self) -> String {
        let key = if self.remembered {
            "consent-again-heading"
        } else {
            "consent-heading"
        };
        self.chrome.t(key).name("app", &self.app.name).plain()
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let first = Self {
            chrome: chrome.clone(),
            app: AppLine::sample(),
            account: AccountLine::sample(),
            permissions: Permission::samples(),
            hide_switch: false,
            remembered: false,
            flow: "kq3Zt1".into(),
        };
        let grown = first
            .permissions
            .iter()
            .map(|permission| Permission {
                new: permission.scope == 4,
                already: permission.scope != 4,
                ..permission.clone()
            })
            .collect();
        let known = |permission: &Permission| Permission {
            already: true,
            ..permission.clone()
        };
        let kept = |permission: &Permission| Permission {
            already: !permission.optional,
            ticked: !permission.optional,
            ..permission.clone()
        };
        vec![
            ("first", first.clone()),
            (
                "grown",
                Self {
                    permissions: grown,
                    ..first.clone()
                },
            ),
            (
                "least",
                Self {
                    permissions: first.permissions.iter().take(1).cloned().collect(),
                    hide_switch: true,
                    ..first.clone()
                },
            ),
            (
                "remembered-in-part",
                Self {
                    remembered: true,
                    permissions: first.permissions.iter().map(kept).collect(),
                    ..first.clone()
                },
            ),
            (
                "remembered",
                Self {
                    remembered: true,
                    permissions: first.permissions.iter().map(known).collect(),
                    ..first
                },
            ),
        ]
    }
}
