//! Choose an account: several are signed in to this browser.
//!
//! Owns: the view. Each choice is a button named `account`.

use askama::Template;

use crate::page::rendered;
use crate::people::{AccountLine, AppLine};
use crate::{Chrome, Page, RenderError};

/// The page that asks which account to go on with.
#[derive(Clone, Debug, Template)]
#[template(path = "choose_account.html")]
pub struct ChooseAccount {
    /// The frame.
    pub chrome: Chrome,
    /// The accounts signed in to this browser.
    pub accounts: Vec<AccountLine>,
    /// The app that the person is on the way to.
    pub app: Option<AppLine>,
    /// The pending request, as the hidden input `flow`.
    pub flow: Option<String>,
}

impl Page for ChooseAccount {
    const NAME: &'static str = "choose-account";

    fn title(&self) -> String {
        self.chrome.title("choose-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let plain = Self {
            chrome: chrome.clone(),
            accounts: AccountLine::samples(),
            app: None,
            flow: None,
        };
        vec![
            (
                "for-app",
                Self {
                    app: Some(AppLine::sample()),
                    flow: Some("kq3Zt1".into()),
                    ..plain.clone()
                },
            ),
            ("plain", plain),
        ]
    }
}
