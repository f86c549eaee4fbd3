//! What every page needs around its own matter: language, theme, brand, the footer's form.
//!
//! Owns: the view of header and footer. The server fills one per request and moves it into the page's view.

use std::fmt;

use crate::mistake::filled;
use crate::text::Text;
use crate::{Brand, Locale, Mistake, Theme, paths};

/// The frame of a page.
#[derive(Clone)]
pub struct Chrome {
    /// The language to speak.
    pub locale: Locale,
    /// The colours to draw in.
    pub theme: Theme,
    /// The CSRF token of every form on the page; it stands in a hidden input named `csrf`.
    pub csrf: String,
    /// For which account the page is shown: it stands in a hidden input named `whose`.
    pub whose: Option<String>,
    /// Where to come back to after a change of language or theme: a path of ours, with its query.
    pub here: String,
    /// Whether a person is signed in, which the header shows as a link to the account.
    pub signed_in: bool,
    /// Who that is, which the header says.
    pub who: Option<String>,
    /// Whose server this is.
    pub brand: Brand,
}

impl Chrome {
    /// A sentence in the page's language.
    pub(crate) fn t<'a>(&self, key: &'a str) -> Text<'a> {
        Text::new(self.locale, key)
    }

    /// What is wrong, in the page's language.
    pub(crate) fn mistake(&self, mistake: &impl Mistake) -> Text<'static> {
        filled(Text::new(self.locale, mistake.key()), mistake)
    }

    /// The title of a page; one that shows a problem says so first.
    pub(crate) fn title(&self, key: &str, problem: bool) -> String {
        let title = self.t(key).plain();
        if problem {
            self.t("title-problem").arg("title", &title).plain()
        } else {
            title
        }
    }

    /// `here`, or the first page if it is no path of ours.
    pub(crate) fn return_to(&self) -> &str {
        paths::own(&self.here)
    }
}

impl fmt::Debug for Chrome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            locale,
            theme,
            csrf: _,
            whose: _,
            here,
            signed_in,
            who,
            brand,
        } = self;
        f.debug_struct("Chrome")
            .field("locale", locale)
            .field("theme", theme)
            .field("here", here)
            .field("signed_in", signed_in)
            .field("who", who)
            .field("brand", brand)
            .finish_non_exhaustive()
    }
}
