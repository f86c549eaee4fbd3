//! What the peer is asked, and what a right answer of it is.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::{CLIENT, Chain, Pairs, Peer, REDIRECT, SECRET, Tokens};
use crate::browser::post;
use crate::drive::Job;
use crate::wire::Answer;

/// `/me` with a bearer token.
pub(super) struct UserInfo {
    asked: Rc<Vec<(String, String)>>,
    next: usize,
    step: usize,
}

impl UserInfo {
    /// Goes through every so-manieth token.
    pub(super) fn new(peer: &Peer, index: usize) -> Self {
        Self {
            asked: Rc::clone(&peer.asked),
            next: index,
            step: peer.sessions.len(),
        }
    }

    fn current(&self) -> Option<&(String, String)> {
        self.asked.get(self.next % self.asked.len().max(1))
    }
}

impl Job for UserInfo {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        self.next += self.step;
        let Some((request, _)) = self.current() else {
            return false;
        };
        out.extend_from_slice(request.as_bytes());
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let is_right = |(_, body): &(String, String)| answer.status == 200 && answer.body == body.as_bytes();
        if self.current().is_some_and(is_right) {
            Ok(())
        } else {
            Err(answer.sketch())
        }
    }
}

/// An authorization that the session's grant answers at once. Its codes go to the peer's.
pub(super) struct Authorize {
    request: Vec<u8>,
    codes: Rc<RefCell<Vec<String>>>,
    left: Rc<Cell<usize>>,
}

impl Authorize {
    /// For one connection, as long as `left` lasts.
    pub(super) fn new(peer: &Peer, index: usize, scope: &str, left: Rc<Cell<usize>>) -> Self {
        let cookies = peer.sessions.get(index).map_or("", String::as_str);
        let (target, host) = (peer.authorization(scope), &peer.host);
        let request = format!(
            "GET {target} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\nCookie: {cookies}\r\n\r\n"
        );
        Self {
            request: request.into_bytes(),
            codes: Rc::clone(&peer.codes),
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
            .and_then(|location| location.strip_prefix(REDIRECT)?.strip_prefix("?code="));
        let code = rest
            .and_then(|rest| rest.split_once("&state=a1b2c3d4"))
            .filter(|_| answer.status == 303);
        let (code, _) = code.ok_or_else(|| answer.sketch())?;
        self.codes.borrow_mut().push(code.into());
        Ok(())
    }
}

/// A rotation; each connection has a chain of its own.
pub(super) struct Refresh {
    host: String,
    chain: Chain,
}

impl Refresh {
    /// Goes on with a chain.
    pub(super) fn new(peer: &Peer, chain: &Chain) -> Self {
        Self {
            host: peer.host.clone(),
            chain: Rc::clone(chain),
        }
    }
}

impl Job for Refresh {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        write(
            &self.host,
            "refresh_token",
            "refresh_token",
            &self.chain.borrow(),
            out,
        );
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let tokens = read(answer)?;
        let mut chain = self.chain.borrow_mut();
        if tokens.refresh_token == *chain {
            return Err("a rotation that did not rotate".into());
        }
        *chain = tokens.refresh_token;
        Ok(())
    }
}

/// An exchange of codes that were minted before.
pub(super) struct Exchange {
    host: String,
    codes: Rc<RefCell<Vec<String>>>,
    kept: Option<Pairs>,
}

impl Exchange {
    /// Takes from the codes of the peer; with `kept`, keeps the tokens there.
    pub(super) fn new(peer: &Peer, kept: Option<Pairs>) -> Self {
        Self {
            host: peer.host.clone(),
            codes: Rc::clone(&peer.codes),
            kept,
        }
    }
}

impl Job for Exchange {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        let Some(code) = self.codes.borrow_mut().pop() else {
            return false;
        };
        write(&self.host, "authorization_code", "code", &code, out);
        true
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        let tokens = read(answer)?;
        if let Some(kept) = &self.kept {
            kept.borrow_mut().push(tokens);
        }
        Ok(())
    }
}

fn write(host: &str, grant: &str, name: &str, value: &str, out: &mut Vec<u8>) {
    let form = [
        ("client_id", CLIENT),
        ("client_secret", SECRET),
        ("redirect_uri", REDIRECT),
        ("grant_type", grant),
        (name, value),
    ];
    out.extend(post(host, "/token", "Accept: application/json\r\n", &form));
}

fn read(answer: &Answer<'_>) -> Result<Tokens, String> {
    let tokens = serde_json::from_slice(answer.body).ok();
    tokens
        .filter(|_| answer.status == 200)
        .ok_or_else(|| answer.sketch())
}
