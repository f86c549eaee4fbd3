//! What a person's browser asks: an authorization that needs no question, and a sign-in.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::browser::post;
use crate::drive::Job;
use crate::scene::{Code, Scene};
use crate::wire::Answer;

/// An authorization by a remembered consent. Its codes go to the scene.
pub(crate) struct Authorize {
    request: Vec<u8>,
    expected: String,
    owner: usize,
    codes: Rc<RefCell<Vec<Code>>>,
    left: Rc<Cell<usize>>,
}

impl Authorize {
    /// For one connection, as long as `left` lasts.
    pub(crate) fn new(scene: &Scene, index: usize, left: Rc<Cell<usize>>) -> Self {
        let owner = index % scene.people.len().max(1);
        let cookies = scene.people.get(owner).map_or("", |person| &person.cookies);
        let (target, host) = (scene.authorize_target(), &scene.host);
        let request = format!(
            "GET {target} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\nCookie: {cookies}\r\n\r\n"
        );
        let expected = format!("{}?code=", scene.redirect);
        Self {
            request: request.into_bytes(),
            expected,
            owner,
            codes: Rc::clone(&scene.codes),
            left,
        }
    }
}

impl Job for Authorize {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some(left) = self.left.get().checked_sub(1) else {
            return false;
        };
        self.left.set(left);
        out.extend_from_slice(&self.request);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let rest = answer
            .location()
            .and_then(|location| location.strip_prefix(&self.expected));
        let code = rest
            .and_then(|rest| rest.strip_suffix("&state=a1b2c3d4"))
            .filter(|_| answer.status == 302);
        let code = code.ok_or_else(|| answer.sketch())?;
        self.codes.borrow_mut().push((code.into(), self.owner));
        Ok(())
    }
}

/// A password sign-in on a browser that was never signed in.
pub(crate) struct SignIn {
    request: Vec<u8>,
}

impl SignIn {
    /// Posts the form that `csrf` and `cookies` came with.
    pub(crate) fn new(scene: &Scene, index: usize, csrf: &str, cookies: &str) -> Self {
        let person = scene.people.get(index % scene.people.len().max(1));
        let (login, password) = person.map_or(("", ""), |person| (&person.login, &person.password));
        let form = [("csrf", csrf), ("login", login), ("password", password)];
        Self {
            request: post(&scene.host, "/sign-in", &format!("Cookie: {cookies}\r\n"), &form),
        }
    }
}

impl Job for SignIn {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        out.extend_from_slice(&self.request);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let has_session = answer
            .headers("set-cookie")
            .iter()
            .any(|cookie| cookie.contains("setaria_sessions="));
        if answer.status == 303 && has_session {
            Ok(())
        } else {
            Err(answer.sketch())
        }
    }
}
