//! `/oauth2/token`: rotations and exchanges. Owns: the form, and that every answer holds new tokens of the right person.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::post;
use crate::drive::Job;
use crate::scene::{Code, Scene, Tokens};
use crate::wire::Answer;

/// Tokens with the person they stand for, shared by the connections that keep what they get.
pub(crate) type Pairs = Rc<RefCell<Vec<(Tokens, usize)>>>;

/// What both grants have in common.
struct TokenEndpoint {
    host: String,
    client_id: String,
    client_secret: String,
    redirect: &'static str,
    open_ids: Vec<String>,
}

impl TokenEndpoint {
    fn new(scene: &Scene) -> Self {
        Self {
            host: scene.host.clone(),
            client_id: scene.app.app_id.to_string(),
            client_secret: scene.app.app_secret.clone(),
            redirect: scene.redirect,
            open_ids: scene.open_ids.clone(),
        }
    }

    fn write(&self, grant: &str, name: &str, value: &str, out: &mut Vec<u8>) {
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

    fn read(&self, answer: &Answer<'_>, owner: usize) -> Result<Tokens, String> {
        let tokens: Option<Tokens> = serde_json::from_slice(answer.body)
            .ok()
            .filter(|_| answer.status == 200);
        let known = self.open_ids.get(owner).map_or("", String::as_str);
        let is_theirs = |tokens: &Tokens| known.is_empty() || tokens.open_id == known;
        tokens.filter(is_theirs).ok_or_else(|| answer.sketch())
    }
}

/// A rotation; each connection has a chain of its own.
pub(crate) struct Refresh {
    endpoint: TokenEndpoint,
    chain: Rc<RefCell<Code>>,
}

impl Refresh {
    /// Goes on with a chain.
    pub(crate) fn new(scene: &Scene, chain: &Rc<RefCell<Code>>) -> Self {
        Self {
            endpoint: TokenEndpoint::new(scene),
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
        let tokens = self.endpoint.read(answer, chain.1)?;
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
    codes: Rc<RefCell<Vec<Code>>>,
    owner: usize,
    kept: Option<Pairs>,
}

impl Exchange {
    /// Takes from the codes of the scene.
    pub(crate) fn new(scene: &Scene) -> Self {
        Self {
            endpoint: TokenEndpoint::new(scene),
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
        let tokens = self.endpoint.read(answer, self.owner)?;
        if let Some(kept) = &self.kept {
            kept.borrow_mut().push((tokens, self.owner));
        }
        Ok(())
    }
}
