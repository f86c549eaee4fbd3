//! `/oauth2/token`: rotations and exchanges. Owns: the form, and that every answer holds new tokens of the right person.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::post;
use crate::drive::Job;
use crate::scene::{App, Code, Scene, Tokens};
use crate::wire::Answer;

/// Tokens with the person they stand for, shared by the connections that keep what they get.
pub(crate) type Pairs = Rc<RefCell<Vec<(Tokens, usize)>>>;

/// What both grants have in common.
pub(crate) struct TokenEndpoint {
    host: String,
    client_id: String,
    client_secret: String,
    redirect: &'static str,
}

impl TokenEndpoint {
    /// Of a node, for an app.
    pub(crate) fn of(host: &str, app: &App, redirect: &'static str) -> Self {
        Self {
            host: host.into(),
            client_id: app.app_id.to_string(),
            client_secret: app.app_secret.clone(),
            redirect,
        }
    }

    /// Appends a request that presents `value` by its parameter's name.
    pub(crate) fn write(&self, grant: &str, name: &str, value: &str, out: &mut Vec<u8>) {
        let form = [
            ("client_id", self.client_id.as_str()),
            ("client_secret", &self.client_secret),
            ("redirect_uri", self.redirect),
            ("grant_type", grant),
            (name, value),
        ];
        out.extend(post(
            &self.host,
            "/oauth2/token",
            "Accept: application/json\r\n",
            &form,
        ));
    }

    /// The tokens of an answer, if they are of the person with that openId; of anybody's, if it is empty.
    ///
    /// # Errors
    /// What is wrong with the answer.
    pub(crate) fn read(&self, answer: &Answer<'_>, open_id: &str) -> Result<Tokens, String> {
        let tokens: Option<Tokens> = serde_json::from_slice(answer.body)
            .ok()
            .filter(|_| answer.status == 200);
        let is_theirs = |tokens: &Tokens| open_id.is_empty() || tokens.open_id == open_id;
        tokens.filter(is_theirs).ok_or_else(|| answer.sketch())
    }
}

/// The openId of a person, if it is known yet.
fn open_id(open_ids: &[String], owner: usize) -> &str {
    open_ids.get(owner).map_or("", String::as_str)
}

/// A rotation; each connection has a chain of its own.
pub(crate) struct Refresh {
    endpoint: TokenEndpoint,
    open_ids: Rc<[String]>,
    chain: Rc<RefCell<Code>>,
}

impl Refresh {
    /// Goes on with a chain.
    pub(crate) fn new(scene: &Scene, chain: &Rc<RefCell<Code>>) -> Self {
        Self {
            endpoint: TokenEndpoint::of(&scene.host, &scene.app, scene.redirect),
            open_ids: scene.open_ids.as_slice().into(),
            chain: Rc::clone(chain),
        }
    }
}

impl Job for Refresh {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        self.endpoint
            .write("refresh_token", "refresh_token", &self.chain.borrow().0, out);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let mut chain = self.chain.borrow_mut();
        let tokens = self.endpoint.read(answer, open_id(&self.open_ids, chain.1))?;
        if tokens.refresh_token == chain.0 {
            return Err("a rotation that did not rotate".into());
        }
        chain.0 = tokens.refresh_token;
        Ok(())
    }
}

/// An exchange of codes that were minted before.
pub(crate) struct Exchange {
    endpoint: TokenEndpoint,
    open_ids: Rc<[String]>,
    codes: Rc<RefCell<Vec<Code>>>,
    owner: usize,
    kept: Option<Pairs>,
}

impl Exchange {
    /// Takes from the codes of the scene.
    pub(crate) fn new(scene: &Scene) -> Self {
        Self {
            endpoint: TokenEndpoint::of(&scene.host, &scene.app, scene.redirect),
            open_ids: scene.open_ids.as_slice().into(),
            codes: Rc::clone(&scene.codes),
            owner: 0,
            kept: None,
        }
    }

    /// The same, keeping the tokens.
    pub(crate) fn keeping(scene: &Scene, pairs: Pairs) -> Self {
        Self {
            kept: Some(pairs),
            ..Self::new(scene)
        }
    }
}

impl Job for Exchange {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some((code, owner)) = self.codes.borrow_mut().pop() else {
            return false;
        };
        self.owner = owner;
        self.endpoint.write("authorization_code", "code", &code, out);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let tokens = self.endpoint.read(answer, open_id(&self.open_ids, self.owner))?;
        if let Some(kept) = &self.kept {
            kept.borrow_mut().push((tokens, self.owner));
        }
        Ok(())
    }
}
