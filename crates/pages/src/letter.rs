//! Letters: what leaves by mail or as a short message.
//!
//! Owns: their words, as text, as HTML and short, each from the same sentences. Hands over: delivery to `server` and the
//! binary. Not a page: nobody answers it, and it must read well where no style sheet and no picture is loaded.

mod news;
mod samples;

use askama::Template;

use crate::page::rendered;
use crate::people::AddressLine;
use crate::text::Text;
use crate::{Brand, Locale, RenderError};

pub use news::News;
pub use samples::letters;

/// One letter.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The language to write in.
    pub locale: Locale,
    /// Whose server writes.
    pub brand: Brand,
    /// What it says.
    pub says: Says,
}

/// What a letter says.
#[derive(Clone)]
pub enum Says {
    /// A code, and perhaps a link.
    Code {
        /// What for.
        purpose: CodeFor,
        /// Six digits.
        code: String,
        /// The whole address.
        link: Option<String>,
        /// How long they can be used, in minutes.
        minutes: u64,
    },
    /// The address leads to an account already.
    AlreadyRegistered {
        /// Where to sign in.
        link: String,
    },
    /// Something changed.
    Changed {
        /// What.
        news: News,
        /// When, in unix milliseconds.
        at: i64,
        /// The account's nickname.
        nickname: String,
        /// With which browser, in a few words; may be empty.
        browser: String,
        /// From where.
        address: AddressLine,
        /// Where to go if it was somebody else.
        link: String,
        /// Where to set a new password, if that is the next thing to do then.
        password: Option<String>,
    },
    /// A person who used an app is gone.
    AccountClosed {
        /// The app's name.
        app: String,
        /// How the app knows the person.
        open_id: String,
    },
}

impl std::fmt::Debug for Says {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Says(..)")
    }
}

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeFor {
    /// To begin an account.
    SignUp,
    /// To sign in.
    SignIn,
    /// To set a new password.
    Recover,
    /// To add the contact to an account.
    AddContact,
    /// To show again that it is still oneself.
    StepUp,
}

impl CodeFor {
    /// The keys of what to do with the code, and of the link's label.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::SignUp => ("letter-sign-up", "letter-sign-up-link"),
            Self::SignIn => ("letter-sign-in", "letter-sign-in-link"),
            Self::Recover => ("letter-recover", "letter-recover-link"),
            Self::AddContact => ("letter-add-contact", "letter-add-contact-link"),
            Self::StepUp => ("letter-step-up", "letter-step-up-link"),
        }
    }
}

/// A letter in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The subject line.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML, complete in itself.
    pub html: String,
}

/// The parts that text and HTML share.
#[derive(Template)]
#[template(path = "letter.html")]
struct Sheet<'a> {
    locale: Locale,
    brand: &'a Brand,
    subject: String,
    lead: String,
    from: Option<String>,
    code: Option<&'a str>,
    links: Vec<(String, &'a str)>,
    notes: Vec<String>,
}

impl Letter {
    /// The letter as mail.
    ///
    /// # Errors
    /// As `Page::render`.
    pub fn written(&self) -> Result<Written, RenderError> {
        let sheet = self.sheet();
        Ok(Written {
            html: rendered(&sheet)?,
            text: sheet.text(),
            subject: sheet.subject,
        })
    }

    /// The letter as a short message.
    pub fn short(&self) -> String {
        let brand = |key| self.t(key).arg("brand", &self.brand.name);
        match &self.says {
            Says::Code { code, minutes, .. } => brand("short-code").arg("code", code).wait(minutes * 60),
            Says::AlreadyRegistered { link } => brand("short-registered").arg("link", link),
            Says::Changed { news, link, .. } => brand("short-changed")
                .arg("what", &news.sentence(self.locale))
                .arg("link", link),
            Says::AccountClosed { app, open_id } => {
                let names = brand("short-closed").arg("app", &apart(self.locale, app));
                names.arg("id", &apart(self.locale, open_id))
            }
        }
        .plain()
    }

    fn t<'a>(&self, key: &'a str) -> Text<'a> {
        Text::new(self.locale, key)
    }

    fn sheet(&self) -> Sheet<'_> {
        let plain = |key| self.t(key).plain();
        let from = match &self.says {
            Says::Changed { browser, address, .. } => self.from(browser, address),
            _ => None,
        };
        let (subject, lead, code, links, notes) = match &self.says {
            Says::Code {
                purpose,
                code,
                link,
                minutes,
            } => {
                let (lead, label) = purpose.keys();
                let subject = self.t("letter-code-subject").arg("code", code);
                (
                    subject.arg("brand", &self.brand.name).plain(),
                    plain(lead),
                    Some(code.as_str()),
                    link.iter().map(|link| (plain(label), link.as_str())).collect(),
                    vec![
                        self.t("letter-code-lasts").wait(minutes * 60).plain(),
                        plain("letter-code-not-you"),
                    ],
                )
            }
            Says::AlreadyRegistered { link } => (
                plain("letter-registered-subject"),
                plain("letter-registered"),
                None,
                vec![(plain("letter-registered-link"), link.as_str())],
                vec![plain("letter-registered-not-you")],
            ),
            Says::Changed {
                news,
                at,
                nickname,
                link,
                password,
                ..
            } => (
                news.sentence(self.locale),
                self.t("letter-changed")
                    .moment(*at)
                    .arg("nickname", &isolated(nickname))
                    .plain(),
                None,
                [
                    (news.link_key(), Some(link)),
                    ("password-change", password.as_ref()),
                ]
                .into_iter()
                .filter_map(|(label, link)| Some((plain(label), link?.as_str())))
                .collect(),
                vec![plain(news.advice_key())],
            ),
            Says::AccountClosed { app, open_id } => (
                self.t("letter-closed-subject")
                    .arg("app", &apart(self.locale, app))
                    .plain(),
                self.t("letter-closed")
                    .arg("app", &isolated(app))
                    .arg("id", &isolated(open_id))
                    .plain(),
                None,
                Vec::new(),
                vec![plain("letter-closed-do")],
            ),
        };
        // A subject is one line: what somebody called their passkey must not begin a header.
        let subject = subject.replace(char::is_control, " ");
        Sheet {
            locale: self.locale,
            brand: &self.brand,
            subject,
            lead,
            from,
            code,
            links,
            notes,
        }
    }

    /// Browser and place of what was done, in a line of its own.
    fn from(&self, browser: &str, address: &AddressLine) -> Option<String> {
        let browser = (!browser.is_empty()).then(|| browser.to_owned());
        let parts = address.parts(self.locale).map(|(_, text)| text);
        let parts = browser.into_iter().chain(parts);
        let parts: Vec<_> = parts.map(|part| apart(self.locale, &part)).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
    }
}

/// A name in a sentence of another direction: what stands around it neither turns it round nor is turned by it. Text has no
/// elements for that.
fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// The same only in a language from the right, for subject lines and short messages: elsewhere the marks would take room there,
/// and most of what is put in has the direction of the sentence.
fn apart(locale: Locale, text: &str) -> String {
    if locale.dir() == "rtl" {
        isolated(text)
    } else {
        text.to_owned()
    }
}

impl Sheet<'_> {
    fn text(&self) -> String {
        let code = self.code.map(str::to_owned);
        let links = self.links.iter().map(|(label, url)| format!("{label}\n{url}"));
        let sign = format!("{}\n", self.brand.name);
        std::iter::once(self.lead.clone())
            .chain(self.from.clone())
            .chain(code)
            .chain(links)
            .chain(self.notes.iter().cloned())
            .chain([sign])
            .collect::<Vec<_>>()
            .join("\n\n")
    }
}
