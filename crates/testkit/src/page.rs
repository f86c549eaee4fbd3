//! A page as a program sees it.
//!
//! Owns: its text and its forms. Called by [`crate::Visitor`] and by tests that look at a page.

use url::Url;

use crate::Answer;
use crate::form::{self, Form};

/// A page that the server showed.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it stands.
    pub url: Url,
    /// The whole answer.
    pub answer: Answer,
}

impl Page {
    /// Its HTML.
    pub fn html(&self) -> String {
        self.answer.text()
    }

    /// Its status.
    pub fn status(&self) -> u16 {
        self.answer.status
    }

    /// Its forms, in order.
    pub fn forms(&self) -> Vec<Form> {
        form::read(&self.html(), &self.url)
    }

    /// The first form that has an input, checkbox or button of that name.
    pub fn form_with(&self, name: &str) -> Option<Form> {
        self.forms().into_iter().find(|form| form.has(name))
    }

    /// The form that goes to a path.
    pub fn form_to(&self, path: &str) -> Form {
        let form = self.forms().into_iter().find(|form| form.action.ends_with(path));
        form.unwrap_or_else(|| panic!("no form to {path} on {}: {}", self.url, self.words()))
    }

    /// The form that offers this decision.
    pub fn form_deciding(&self, value: &str) -> Option<Form> {
        self.forms()
            .into_iter()
            .find(|form| form.buttons.iter().any(|(n, v)| n == "decision" && v == value))
    }

    /// Whether it asks for a login and a password to sign in.
    pub fn is_sign_in(&self) -> bool {
        self.form_deciding("confirm").is_none()
            && self.form_with("password").is_some_and(|form| form.has("login"))
    }

    /// Whether it asks to allow an app.
    pub fn is_consent(&self) -> bool {
        self.form_deciding("allow").is_some()
    }

    /// Whether it asks which account goes on.
    pub fn is_choice_of_account(&self) -> bool {
        self.forms()
            .iter()
            .any(|form| form.buttons.iter().any(|(name, _)| name == "account"))
    }

    /// Whether it asks for the password again.
    pub fn is_check_password(&self) -> bool {
        self.form_deciding("confirm").is_some()
    }

    /// Its words, tags left out and references resolved.
    pub fn words(&self) -> String {
        form::words(&self.html())
    }
}
