//! Every part of the design system once: a page of the gallery, which no server shows.
//!
//! Owns: the examples. `templates/part/form.html` and `show.html` hold the parts, `assets/main.css` their look.

use askama::Template;

use crate::page::rendered;
use crate::people::{AccountLine, AppLine};
use crate::{Chrome, Page, Pager, Place, QrCode, RenderError, SignInError};

/// The page of parts.
#[derive(Template)]
#[template(path = "parts.html")]
pub(crate) struct Parts {
    chrome: Chrome,
    error: SignInError,
    account: AccountLine,
    app: AppLine,
    qr: QrCode,
    pager: Pager,
    codes: [&'static str; 4],
}

impl Parts {
    fn place(&self) -> Place {
        Place::FIRST
    }
}

impl Page for Parts {
    const NAME: &'static str = "parts";

    fn title(&self) -> String {
        self.chrome.t("title-problem").arg("title", "Parts").plain()
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let all = Self {
            chrome: chrome.clone(),
            error: SignInError::WrongCredentials,
            account: AccountLine::sample(),
            app: AppLine::sample(),
            qr: QrCode::sample(),
            pager: Pager::sample("/account/activity"),
            codes: ["k3vq-8m2p", "x7dn-4hcw", "b9fs-6tza", "r2ge-5yju"],
        };
        vec![("all", all)]
    }
}
