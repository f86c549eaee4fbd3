//! A permission as a sentence: what an app would see or do, and which of the person's own data that is.
//!
//! Owns: the choice of the sentence. Its words are the messages `scope-N` of each language; an operator's own scope, for
//! which no language has words, goes by the name it was given.

use crate::Locale;
use crate::text::Text;

/// One permission that an app asks for.
#[derive(Clone, Debug)]
pub struct Permission {
    /// The scope's number on the wire.
    pub scope: i64,
    /// The name it was given in the catalogue; shown where no language has words for the number.
    pub name: String,
    /// What would be shared, as little of it as its owner needs: `42` for a phone number that ends so, `m…@example.com`
    /// for an address, the nickname for the profile. `None` when there is nothing yet.
    pub shared: Option<String>,
    /// Whether the person may leave it out.
    pub optional: bool,
    /// Whether an optional one is ticked when the page opens.
    pub ticked: bool,
    /// Asked for since the last consent, which therefore has to be given again.
    pub new: bool,
    /// Allowed before.
    pub already: bool,
}

impl Permission {
    /// Its name.
    pub(crate) fn title(&self, locale: &Locale) -> String {
        title(*locale, self.scope, &self.name)
    }

    /// The key of the sentence that says what the app would see or do; none for an operator's own scope.
    pub(crate) fn sentence(&self, locale: &Locale) -> Option<String> {
        let key = |part: &str| format!("scope-{}.{part}", self.scope);
        let part = if self.shared.is_some() { "shared" } else { "none" };
        [part, "about"].into_iter().map(key).find(|key| locale.has(key))
    }

    /// What the sentence puts in.
    pub(crate) fn shown(&self) -> &str {
        self.shared.as_deref().unwrap_or_default()
    }
}

/// The name of a scope in the page's language.
fn title(locale: Locale, scope: i64, name: &str) -> String {
    let key = format!("scope-{scope}");
    if locale.has(&key) {
        Text::new(locale, &key).plain()
    } else {
        name.to_owned()
    }
}

impl Permission {
    /// Permissions for samples: required and optional, with and without something to share, and an operator's own.
    pub(crate) fn samples() -> Vec<Self> {
        let asked = |scope, name: &str, shared: Option<&str>, optional| Self {
            scope,
            name: name.into(),
            shared: shared.map(Into::into),
            optional,
            ticked: true,
            new: false,
            already: false,
        };
        vec![
            asked(1, "Nickname and picture", Some("Mei"), false),
            asked(3, "An id for this app", None, false),
            asked(2, "Friend list", None, true),
            asked(4, "Phone number", Some("42"), true),
            Self {
                ticked: false,
                ..asked(6, "E-mail address", None, true)
            },
            asked(90001, "Garden sensors", None, true),
        ]
    }
}
